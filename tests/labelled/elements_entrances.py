"""More entrances and pictures: where a link leads, what a caption says, what the frame of the website only seems to offer."""

from __future__ import annotations

from tests.labelled._elements_kit import (
    LINPU,
    QINGLAN,
    SHIPAN,
    YUNLAN,
    Answer,
    Child,
    Post,
    column,
    doc,
    html,
    img,
    lab,
    page,
    srv,
    stm,
)
from tests.labelled.form import Case

GONE = html("<html><head><title>404</title></head><body><h1>您访问的页面不存在</h1></body></html>", 404)
LETTER = (
    "<form id='mail' action='/mail/save' method='post'><input name='name' placeholder='姓名'><input name='tel' placeholder='电话'>"
    "<input name='title' placeholder='标题'><textarea name='content'></textarea><button type='submit'>提 交</button></form>"
)
FINDER = (
    "<form action='/cx/q' method='get'><input name='kw' placeholder='请输入证件号码'><input type='submit' value='查询'></form>"
)

CASES: list[Case] = [
    column(
        "box_in_page",
        "the box for opinions is a form of the column itself",
        ("政务公开", "政府信息公开", "公开意见箱"),
        [
            srv("公开意见箱", want="present"),
            srv("政府信息公开工作意见箱", want="present"),
            srv("举报信箱", want="missing"),
            lab("联系电话", want="missing", why="the form's 电话 is for the writer to fill"),
        ],
        body=f"<p>欢迎您对石畔镇政府信息公开工作提出意见建议。</p>{LETTER}",
        place=SHIPAN,
    ),
    column(
        "box_by_picture",
        "entrances as pictures with alt texts that link to forms",
        ("互动交流", "互动平台"),
        [
            srv("局长信箱", want="present"),
            srv("网上调查", want="present"),
            srv("在线访谈", want="missing", why="its picture has no link and says 建设中"),
            srv("智能问答", want="missing"),
        ],
        body="<a href='./jzxx.html'><img src='./b1.png' alt='局长信箱'></a><a href='./wsdc.html'><img src='./b2.png' alt='网上调查'></a>"
        "<p>在线访谈栏目建设中，敬请期待</p>",
        extra={
            "jzxx.html": html(page(QINGLAN, ("互动交流", "局长信箱"), f"<h2>局长信箱</h2>{LETTER}")),
            "wsdc.html": html(
                page(
                    QINGLAN,
                    ("互动交流", "网上调查"),
                    "<h2>网上调查</h2><form action='/dc/save' method='post'><p>您对窗口服务是否满意？<input type='radio' name='a'>是"
                    "<input type='radio' name='a'>否</p><button>投票</button></form>",
                )
            ),
        },
        place=QINGLAN,
    ),
    column(
        "box_redirected",
        "the mailbox's link is answered by a redirect to the form",
        ("互动交流", "县长信箱"),
        [
            srv("县长信箱", want="present"),
            srv("市长信箱", want=("missing", "unclear"), why="another level's mailbox"),
            stm("信件办理情况统计", want="missing"),
        ],
        body="<p><a href='./go'>点击进入县长信箱</a></p>",
        extra={
            "go": Answer(b"", "text/html", 302, "http://www.case.example/mail/xz.html"),
            "/mail/xz.html": html(page(YUNLAN, ("互动交流", "县长信箱"), f"<h2>县长信箱</h2>{LETTER}")),
        },
    ),
    column(
        "box_failed",
        "the form's page answers 500 tonight, another one 403",
        ("互动交流", "领导信箱"),
        [
            srv("区长信箱", want="unclear"),
            srv("局长信箱", want="unclear"),
            srv("网上举报", want="missing"),
        ],
        body="<ul><li><a href='./qz.html'>区长信箱</a></li><li><a href='./jz.html'>局长信箱</a></li></ul>",
        extra={"qz.html": html("Internal Server Error", 500), "jz.html": html("Forbidden", 403)},
        place=LINPU,
    ),
    column(
        "finder",
        "platforms to look things up: a working one, a dead one, one only promised",
        ("政务服务", "便民查询"),
        [
            srv("社保查询平台", want="present"),
            srv("医疗机构查询", want="missing", why="404"),
            srv("违章查询", want="missing", why="only promised"),
            srv("公交线路查询", want="missing"),
        ],
        body="<ul><li><a href='./sb.html'>社保查询平台</a></li><li><a href='./yl.html'>医疗机构查询</a></li></ul><p>违章查询功能即将上线。</p>",
        extra={"sb.html": html(page(YUNLAN, ("便民查询", "社保查询"), f"<h2>社保查询平台</h2>{FINDER}")), "yl.html": GONE},
    ),
    column(
        "service_guide",
        "guides to services, an appointment form, tables to fill",
        ("政务服务", "办事指南"),
        [
            doc("办事指南", want="present"),
            doc("申请表样表", want="present"),
            lab("办理地点", want="present"),
            lab("办理时限", want="present"),
            lab("咨询电话", want="present"),
            lab("收费标准", want="present", why="不收费 is a value"),
            srv("网上预约入口", want="present"),
            img("办理流程图", want="missing"),
        ],
        posts=[
            Post(
                "临浦区老年人优待证办事指南",
                "2026-03-13",
                "<p>办理地点：临浦区政务服务中心二楼6号窗口</p><p>办理时限：3个工作日</p><p>收费标准：不收费</p><p>咨询电话：0399-6100606</p>"
                "<p>办理流程：申请—受理—审核—发证。</p><p><a href='/yy/lnz.html'>网上预约入口</a></p>",
                (("老年人优待证申请表.doc", "./sqb1.doc"), ("老年人优待证申请表（样表）.doc", "./sqb2.doc")),
            )
        ],
        extra={"/yy/lnz.html": html(page(LINPU, ("政务服务", "网上预约"), f"<h2>网上预约</h2>{LETTER}"))},
        place=LINPU,
    ),
    column(
        "website_search_is_not_it",
        "the frame offers a mail address and links; the column has prose only",
        ("政务公开", "信息公开目录", "信用信息"),
        [
            srv("信用信息查询平台", want="missing"),
            srv("异议申诉入口", want="missing"),
            stm("信用体系建设情况", want="present"),
            doc("失信被执行人名单", want="missing"),
        ],
        posts=[
            Post(
                "青岚市社会信用体系建设情况通报",
                "2026-07-28",
                "<p>全市归集信用信息214万条，推广信用承诺，社会信用体系建设取得进展。</p>",
            ),
        ],
        place=QINGLAN,
        style="table",
    ),
    column(
        "codes_one_of_two",
        "two accounts, one with a code; the other's cell is empty",
        ("互动交流", "政务新媒体"),
        [
            img("微信公众号二维码", want="present"),
            img("微博二维码", want="missing", why="only its name"),
            lab("微信公众号名称", want="present"),
            lab("微博名称", want="present"),
            img("抖音号二维码", want="missing"),
        ],
        body="<table><tr><td>微信公众号名称</td><td>云澜教体</td><td><img src='./wx.jpg' alt='云澜教体微信公众号二维码'></td></tr>"
        "<tr><td>微博名称</td><td>@云澜教体</td><td></td></tr></table>",
    ),
    column(
        "codes_by_caption",
        "codes without alt, captions below",
        ("互动交流", "政务新媒体"),
        [
            img("政务微信二维码", want="present"),
            img("政务微博二维码", want="present"),
            img("移动客户端二维码", want="missing"),
        ],
        body="<div class='m'><img src='./1.png'><p>临浦发布政务微信二维码</p></div><div class='m'><img src='./2.png'><p>临浦发布政务微博二维码</p></div>",
        place=LINPU,
    ),
    column(
        "code_in_footer",
        "a code stands in the frame of each page, not in the column",
        ("政务公开", "信息公开目录", "政务新媒体"),
        [
            img("单位政务微信主账号二维码", want=("missing", "unclear")),
            lab("单位政务微信主账号名称", want="missing"),
            stm("政务新媒体管理情况", want="present"),
        ],
        posts=[
            Post(
                "石畔镇开展政务新媒体清理，关停账号2个",
                "2026-04-20",
                "<p>镇党政办对政务新媒体进行排查管理，关停长期不更新账号2个。</p>",
            )
        ],
        footer="<p><img src='/images/wx.jpg' alt='石畔镇微信公众号二维码'><br>微信扫一扫</p>",
        place=SHIPAN,
    ),
    column(
        "pictures_of_news",
        "pictures of an event; no leader's portrait, no map",
        ("政务公开", "信息公开目录", "公共文化", "文化遗产"),
        [
            img("文化遗产图片", want="present"),
            img("景区导览图", want="missing"),
            doc("公共文化设施名录", want="present"),
            lab("开放时间", want="present"),
            lab("门票价格", want="missing"),
        ],
        posts=[
            Post(
                "柳汀古桥：县级文化遗产",
                "2026-06-14",
                "<p><img src='./gq.jpg' alt='文化遗产柳汀古桥'></p><p>柳汀古桥建于清代，开放时间：每日8:00—18:00。</p>",
            ),
            Post("云澜县公共文化设施名录", "2026-05-20"),
        ],
    ),
    column(
        "flow_three",
        "three flows asked; one as picture, one as words, one nowhere",
        ("政务公开", "信息公开目录", "行政执法公示"),
        [
            img("行政检查流程图", want="present"),
            img("行政处罚流程图", want=("missing", "unclear"), why="told in words"),
            img("行政强制流程图", want="missing"),
            stm("行政处罚程序", want="present"),
            lab("监督电话", want="present"),
        ],
        body="<p>行政处罚程序：立案—调查取证—审查—告知—决定—送达—执行。</p><p>监督电话：0399-5255909</p>"
        "<p><img src='./jc.gif' title='青岚市应急管理局行政检查流程图' width='700'></p>",
        place=QINGLAN,
    ),
    column(
        "hidden_entrances",
        "child columns whose names are the services asked",
        ("政务公开", "依申请公开"),
        [
            srv("在线申请", want="present"),
            srv("申请状态查询", want="present"),
            doc("依申请公开办理流程", want="present"),
            srv("申诉入口", want="missing"),
            img("申请流程图", want="missing"),
        ],
        children=[
            Child("在线申请", body=f"<p>请如实填写。</p>{LETTER}"),
            Child("申请状态查询", body=FINDER),
            Child("办理流程", (Post("云澜县依申请公开办理流程", "2026-02-02"),)),
        ],
    ),
    column(
        "interview",
        "interviews with transcripts; live broadcast as a script",
        ("互动交流", "在线访谈"),
        [
            srv("在线访谈", want="present"),
            stm("访谈内容", want="present"),
            img("访谈现场图片", want="present"),
            doc("年度访谈计划", want="missing"),
        ],
        posts=[
            Post(
                "在线访谈：区医保局局长谈参保缴费",
                "2026-10-26",
                "<p><img src='./ft.jpg' alt='访谈现场'></p><p>主持人：今年居民医保缴费标准是多少？</p><p>嘉宾：个人缴费每人每年400元，集中缴费期到12月底。</p>",
            ),
        ],
        place=LINPU,
    ),
]
