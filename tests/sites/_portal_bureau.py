"""The sub-site of 云岫县民政局: its own head and navigation, and the openness platform with its columns."""

from __future__ import annotations

from evaluation.harness import Page

from ._more2_kit import XLSX, Row, prose, spread, titles, xlsx
from ._portal_markup import ACCORDION, BM, BUREAU, FD, FOUR, PLATFORM, Crumb, Trs

TOPICS = ["低保动态管理", "养老护理培训", "留守儿童关爱", "婚俗改革", "殡葬服务", "未成年人保护", "社会组织年检", "地名管理"]
PLACES = ["青坳镇", "石门槛乡", "长桥镇", "城关街道"]
LEGAL: Crumb = ("法定主动公开内容", f"{FD}/")
WHERE = {name: url for _, kids in ACCORDION for name, url in kids}
HEADING = {name: heading for heading, kids in ACCORDION for name, _ in kids}

CONTACT = """<p>　　单位名称：云岫县民政局</p><p>　　地　　址：云岫县城关街道清溪路18号</p><p>　　联系电话：0399-6631026</p>
<p>　　工作时间：周一至周五 上午9:00—12:00，下午13:30—17:00（法定节假日除外）</p><p>　　电子邮件：yxmzj@yunxiu.example</p><p>　　邮　　编：990300</p>
<p><strong>　　主要职责</strong></p><p>　　根据“三定”规定，云岫县民政局贯彻执行民政工作法律法规和政策，主要职责是：</p>
<p>　　（一）拟订全县民政事业政策并组织实施。</p><p>　　（二）负责城乡居民最低生活保障、特困人员救助供养、临时救助工作。</p>
<p>　　（三）负责社会团体、社会服务机构的登记管理。</p><p>　　（四）统筹推进养老服务体系建设。</p>"""
OFFICES = (
    ("办公室", "负责机关日常运转、政务公开、财务等工作", "0399-6631026"),
    ("社会救助股", "负责最低生活保障、临时救助工作", "0399-6631031"),
    ("养老服务股", "承担养老服务体系建设工作", "0399-6631035"),
    ("社会事务股", "负责婚姻登记、殡葬管理工作", "0399-6631038"),
)
CHALLENGE = (
    "<script>document.cookie=('_')+('_')+('jsl_clearance_s')+'=1700|-1|'+(+!+[]+'')+';max-age=3600;path=/';"
    "location.href=location.pathname+location.search</script>"
)


class Bureau:
    def __init__(self, trs: Trs) -> None:
        self.trs = trs
        self.first: dict[str, str] = {}
        """Where a column that is one article leads."""

    def trail(self, name: str) -> list[Crumb]:
        return [LEGAL, (HEADING[name], None)]

    def build(self) -> None:
        self.outside()
        self.frame_pages()
        self.standing()
        self.policy()
        self.money()
        self.enforcement()
        self.relief()
        self.rest()

    def list_of(self, name: str, named: list[tuple[str, str]], per: int = 15) -> list[Row]:
        rows = self.trs.posts(WHERE[name], named, column=name)
        self.trs.column(WHERE[name], name, self.trail(name), rows, per=per)
        return rows

    def frame_pages(self) -> None:
        trs = self.trs
        trs.mine(f"{PLATFORM}/", "政府信息公开", [], "<p>云岫县民政局政府信息公开专栏</p>", "")
        trs.mine(f"{FD}/", "法定主动公开内容", [LEGAL], "<p>请点击左侧栏目查看。</p>")
        guide = "<p>　　受理机构：云岫县民政局办公室</p><p>　　办公时间：工作日上午9:00—12:00，下午13:30—17:00</p>"
        trs.mine(FOUR[0][1], FOUR[0][0], [FOUR[0]], guide + "".join(f"<p>　　{p}</p>" for p in prose("guide")), FOUR[0][0])
        systems = [("云岫县民政局政府信息公开保密审查制度", "2025-03-11"), ("云岫县民政局政府信息发布协调制度", "2024-08-06")]
        reports = [
            (f"云岫县民政局{y}年政府信息公开工作年度报告", d)
            for y, d in ((2025, "2026-01-22"), (2024, "2025-01-21"), (2023, "2024-01-23"))
        ]
        for (name, url), named in ((FOUR[1], systems), (FOUR[3], reports)):
            trs.column(url, name, [], trs.posts(url, named, column=name), name)
        form = '<form method="post" action="/hd/submit"><input name="sqr"><textarea name="sxxx"></textarea><button>提交申请</button></form>'
        trs.mine(FOUR[4][1], FOUR[4][0], [FOUR[4]], form, FOUR[4][0])

    def standing(self) -> None:
        trs = self.trs
        url = WHERE["机构职能"]
        post = trs.article(url, "云岫县民政局机构职能", "2026-03-05", body=CONTACT, column="机构职能")
        self.first["机构职能"] = post
        there = f".{post.removeprefix(url.rstrip('/'))}"
        trs.put(
            url, f'<html><head><title></title><meta http-equiv="refresh" content="0; url={there}"></head><body></body></html>'
        )

        lines = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in OFFICES)
        table = f"<table><tr><th>内设机构名称</th><th>主要职责</th><th>联系电话</th></tr>{lines}</table>"
        url = WHERE["内设机构"]
        post = trs.article(url, "云岫县民政局内设机构", "2025-12-02", body=table, column="内设机构")
        self.first["内设机构"] = post
        there = f".{post.removeprefix(url.rstrip('/'))}"
        trs.put(
            url, f'<html><body><script type="text/javascript">\n window.location.href = "{there}";\n</script></body></html>'
        )

        url, cards = WHERE["领导之窗"], ""
        people = (
            ("鄢松岩", "党组书记、局长", "苗族", "1975年8月", "主持县民政局全面工作"),
            ("覃若溪", "副局长", "侗族", "1982年2月", "分管社会救助、养老服务工作"),
        )
        for number, (who, post, folk, born, work) in enumerate(people):
            body = (
                f'<p><img src="./W0202601{number}.jpg" alt=""></p><p>姓　　名：{who}</p><p>职　　务：{post}</p>'
                f"<p>{who}，{folk}，{born}出生，大学学历，现任云岫县民政局{post}。</p><p>工作分工：{work}。</p>"
            )
            address = trs.article(url, who, "2026-01-15", body=body, column="领导之窗")
            cards += f'<li><a href="{address}"><img src="./W0202601{number}.jpg" alt=""></a><p>{post}　<a href="{address}">{who}</a></p></li>'
        trs.mine(url, "领导之窗", [*self.trail("领导之窗"), ("领导之窗", url)], f'<ul class="ldlist">{cards}</ul>')

    def policy(self) -> None:
        trs, url = self.trs, WHERE["政策文件"]
        patterns = [
            "云岫县民政局关于做好{t}工作的通知",
            "云岫县民政局关于印发《{t}实施方案》的通知",
            "云岫县民政局关于进一步加强{t}的通知",
        ]
        rows = []
        for number, (title, day) in enumerate(
            zip(titles("mzwj", patterns, TOPICS, 17), spread("2026-11-05", 17, 9, 24), strict=True)
        ):
            formed = day[:8] + f"{max(1, int(day[8:]) - 4):02d}"
            code = f"云民发〔{day[:4]}〕{60 - number}号"
            rows.append((title, trs.article(url, title, day, column="政策文件", formed=formed, number=code), day))
        pinned = "云岫县民政局行政规范性文件制定程序规定"
        rows.insert(0, (pinned, trs.article(url, pinned, "2024-04-16", column="政策文件"), "2024-04-16"))
        trs.column(url, "政策文件", self.trail("政策文件"), rows, per=7)
        self.list_of(
            "政策解读",
            list(
                zip(
                    titles("jd", ["《{t}实施方案》政策解读", "图解：{t}"], TOPICS, 6),
                    spread("2026-10-29", 6, 12, 30),
                    strict=True,
                )
            ),
        )
        self.list_of(
            "计划规划", [("云岫县民政局2026年度工作计划", "2026-03-12"), ("云岫县民政局2025年度工作总结", "2026-01-09")]
        )

    def money(self) -> None:
        trs, url = self.trs, WHERE["部门预算"]
        rows = []
        for year, day in ((2026, "2026-02-13"), (2025, "2025-02-14")):
            book = f"{url}{year}02/P020{year}0213386.xlsx"
            trs.pages[book] = Page(
                xlsx([["部门预算报表", "单位：万元"], ["收入总计", "8321.40"]]), content_type=XLSX, charset=None
            )
            title = f"云岫县民政局{year}年部门预算公开"
            body = f"<p>　　第二部分　云岫县民政局{year}年部门预算公开说明</p><p>　　收入总计8321.40万元。</p><p>　　第三部分　部门预算报表（见附件）</p>"
            files = ((f"云岫县民政局{year}年部门预算报表.xlsx", book),)
            rows.append((title, trs.article(url, title, day, body=body, column="部门预算", files=files), day))
        trs.column(url, "部门预算", self.trail("部门预算"), rows)
        accounts = [(f"云岫县民政局{y}年度部门决算公开说明", d) for y, d in ((2024, "2025-09-19"), (2023, "2024-09-20"))]
        self.list_of("部门决算", accounts)
        name = "政府采购"
        trs.mine(
            WHERE[name],
            name,
            [*self.trail(name), (name, None)],
            '<div class="zfxxgk_zdgkc"><p>本年度未发生政府采购事项。</p></div>',
        )

    def enforcement(self) -> None:
        trs = self.trs
        trs.put(WHERE["行政许可"], "<html><body><h1>500 Internal Server Error</h1><hr>TRS-WCM</body></html>", 500)
        trs.put(WHERE["双随机、一公开"], CHALLENGE, 521)
        url, rows = WHERE["行政处罚"], []
        for number, (who, formed, day) in enumerate(
            (
                ("云岫县山歌文化协会", "2026-09-01", "2026-10-20"),
                ("云岫县垂钓协会", "2026-06-08", "2026-06-11"),
                ("云岫县某民办托养所", "2026-03-03", "2026-03-06"),
            )
        ):
            code = f"云民罚决字〔2026〕{9 - number}号"
            body = f"<p>决定书文号：{code}</p><p>当事人：{who}</p><p>处罚事由：未按规定参加年度检查</p><p>处罚结果：警告</p>"
            title = f"行政处罚决定书（{who}）"
            rows.append((title, trs.article(url, title, day, body=body, column="行政处罚", formed=formed, number=code), day))
        trs.column(url, "行政处罚", self.trail("行政处罚"), rows)

    def relief(self) -> None:
        trs, name = self.trs, "低保信息"
        rows = []
        for step in range(14):
            year, month = divmod(2026 * 12 + 9 - step, 12)
            day = f"{(year * 12 + month + 1) // 12}-{(month + 1) % 12 + 1:02d}-06"
            title = f"云岫县{year}年{month + 1}月城乡低保情况"
            body = f"<table><tr><td>低保对象人数</td><td>低保资金支出（万元）</td></tr><tr><td>{5210 + step}</td><td>{214 + step}.6</td></tr></table>"
            rows.append((title, trs.article(WHERE[name], title, day, body=body, column=name), day))
        trs.column(WHERE[name], name, self.trail(name), rows)
        trs.put(WHERE["特困人员救助供养"], "<html><body><h1>404 Not Found</h1></body></html>", 404)
        aid = [
            (f"云岫县{d[:4]}年{int(d[5:7]) - 1}月临时救助资金发放情况", d)
            for d in ("2026-05-08", "2026-04-09", "2026-03-09", "2026-02-06")
        ]
        self.list_of("临时救助", aid)
        self.list_of("养老服务政策", [("云岫县养老服务补贴办法", "2025-10-14")])
        name = "养老机构名录"
        book = f"{WHERE[name]}202606/P020260610411.xlsx"
        homes = [
            ["机构名称", "机构地址", "床位数", "联系电话"],
            ["云岫县中心敬老院", "城关街道桂花路6号", "120", "0399-6638801"],
        ]
        trs.pages[book] = Page(xlsx([["云岫县养老机构名录"], *homes]), content_type=XLSX, charset=None)
        title = "云岫县养老机构名录（2026年6月）"
        files = ((f"{title}.xlsx", book),)
        post = trs.article(
            WHERE[name],
            title,
            "2026-06-10",
            body="<p>　　现将全县养老机构名录予以公布，详见附件。</p>",
            column=name,
            files=files,
        )
        trs.column(WHERE[name], name, self.trail(name), [(title, post, "2026-06-10")])

    def rest(self) -> None:
        self.trs.column(WHERE["慈善信息"], "慈善信息", self.trail("慈善信息"), [])
        replies = [
            (f"云岫县民政局关于县人大代表建议第{n}号的办理复文", d)
            for n, d in ((23, "2026-08-14"), (8, "2026-08-07"), (41, "2025-08-19"))
        ]
        self.list_of("建议提案", replies)
        self.list_of("招考录用", [("云岫县民政局公益性岗位招聘公告", "2026-04-21")])
        self.list_of("职称评审", [("2026年社会工作师职称评审通知", "2026-06-30")])

    # ------------------------------------------------------------ beside the platform

    def outside(self) -> None:
        trs = self.trs
        home: Crumb = ("首页", f"{BM}/")
        news = list(
            zip(
                titles("mzdt", ["县民政局开展{t}工作", "{p}开展{t}宣传", "县民政局召开{t}推进会"], TOPICS, 14, PLACES),
                spread("2026-11-18", 14, 2, 6),
                strict=True,
            )
        )
        url = f"{BM}/mzdt/"
        dynamic = [
            *trs.posts(url, [("云岫民政这五年", "2025-01-10")], column="民政动态"),
            *trs.posts(url, news, column="民政动态"),
        ]
        trs.hot = dynamic[1:4]
        for address, markup in trs.listing(url, dynamic):
            trs.bureau(address, "民政动态", [home, ("民政动态", url)], markup)
        url = f"{BM}/tzgg/"
        notes = list(
            zip(titles("mztz", ["关于{t}的公告", "关于开展{t}的通告"], TOPICS, 7), spread("2026-11-12", 7, 10, 30), strict=True)
        )
        rows = trs.posts(url, notes, column="通知公告")
        rows.append(("关于2022年城乡低保年审的通告", "/web2019/zwgk/bmxxgk/mzj/", "2022-11-01"))
        for address, markup in trs.listing(url, rows):
            trs.bureau(address, "通知公告", [home, ("通知公告", url)], markup)
        boxes = "".join(
            f'<div class="box"><h3>{n}</h3><a class="more" href="{u}">更多</a><ul>{"".join(f"<li><a href={a}>{t}</a><b>{d}</b></li>" for t, a, d in part[:5])}</ul></div>'
            for n, u, part in (("民政动态", "./mzdt/", dynamic), ("通知公告", "./tzgg/", rows))
        )
        trs.bureau(f"{BM}/", "首页", [], boxes)

        base: Crumb = ("办事服务", f"{BM}/bsfw/")
        trs.bureau(
            f"{BM}/bsfw/",
            "办事服务",
            [home, base],
            '<a href="./szdj/"><img src="./i1.png" alt="收养登记"></a><a href="./hydj/"><img src="./i2.png" alt="婚姻登记"></a>',
        )
        text = "<p>办理地点：云岫县政务服务中心三楼婚姻登记处</p><p>办理时间：周一至周六 9:00—17:00</p><p>咨询电话：0399-6631040</p>"
        text += '<p><a class="btn" href="http://www.province.example/zwfw/hydj/">预约入口</a></p>'
        trs.bureau(f"{BM}/bsfw/hydj/", "婚姻登记", [home, base, ("婚姻登记", None)], text)
        trs.bureau(f"{BM}/bsfw/szdj/", "收养登记", [home, base, ("收养登记", None)], "<p>请到窗口办理。</p>")
        base = ("互动交流", f"{BM}/hdjl/")
        trs.bureau(
            f"{BM}/hdjl/",
            "互动交流",
            [home, base],
            '<ul><li><a href="./zxts/">咨询投诉</a></li><li><a href="./jzxx/">局长信箱</a></li></ul>',
        )
        form = '<form action="/hd/submit" method="post">姓名<input name="xm">电话<input name="dh"><textarea name="nr"></textarea><button type="submit">提交信件</button></form>'
        trs.bureau(f"{BM}/hdjl/jzxx/", "局长信箱", [home, base, ("局长信箱", None)], f"<h3>局长信箱</h3>{form}")
        trs.bureau(f"{BM}/hdjl/zxts/", "咨询投诉", [home, base, ("咨询投诉", None)], f"<h3>咨询投诉</h3>{form}<p>{BUREAU}</p>")
