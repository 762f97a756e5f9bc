"""Second holdout, elements: 120 questions on 28 invented columns, decided as a careful and fair auditor would."""

from __future__ import annotations

from tests.labelled.form import HOST, Answer, Case, Element
from tests.labelled.second_articles import COUNTY, MODERN, OLD, PLATFORM, page

P, M, U = "present", "missing", "unclear"
CASES: list[Case] = []


def q(text: str, kind: str, want: str | tuple[str, ...], why: str = "", parent: str = "") -> Element:
    return Element(text, kind, want, parent, why)


def group(text: str, *children: Element) -> tuple[Element, ...]:
    return tuple(Element(child.text, child.kind, child.want, text, child.why) for child in children)


def add(name: str, make: str, pages: dict[str, Answer], path: tuple[str, ...], why: str, *elements: Element) -> None:
    full = {HOST + where: answer for where, answer in pages.items()}
    CASES.append(Case("second-elements-" + name, make, next(iter(full)), full, why, path, elements=elements))


SCAN = Answer(b"%PDF-1.4\n1 0 obj<</Type/XObject/Subtype/Image/Width 1653/Height 2339>>endobj\n%%EOF", "application/pdf")

add(
    "office-facts",
    "TRS",
    {
        "/zwgk/jggk/": page(
            COUNTY,
            "<div class='TRS_Editor'><p>霁川区水务局是区政府工作部门。</p><p>办公地点：霁川区清泉路30号</p><p>对外办公时间：工作日9:00—12:00，13:30—17:30</p>"
            "<p>邮　编：539001</p><p>传　真：</p><p>E-mail：暂无</p><p>联系电话：0399-8101212</p></div>",
            "霁川区水务局",
            "机构概况",
        )
    },
    ("政务公开", "机构设置", "机构概况"),
    "other words for the same fields; a fax without a number; no website named anywhere",
    *group(
        "联系方式",
        q("办公地址", "label", P, "办公地点"),
        q("门户网站", "label", M),
        q("办公时间", "label", P),
        q("传真号码", "label", M, "the label stands empty"),
        q("电子邮箱", "label", M, "暂无"),
        q("邮政编码", "label", P, "邮编"),
    ),
)
add(
    "leader-in-prose",
    "custom",
    {
        "/ldzc/qz/": page(
            COUNTY,
            "<div class='ldbox'><img src='/up/2026/rong.jpg' alt='容以宁同志'><p>容以宁，女，侗族，1976年8月出生，砚溪人，省委党校研究生学历，中共党员，"
            "现任岚屏区区委副书记、区长。</p></div><div class='hd'>最新活动</div><ul><li><a href='/zwdt/1.html'>容以宁调研老旧小区改造</a>"
            "<span>2026-11-12</span></li></ul>",
            "岚屏区人民政府",
            "区长之窗",
        )
    },
    ("政务公开", "领导信息"),
    "facts stand in one sentence without labels; neither career nor division of work",
    q("出生年份", "label", P),
    q("籍贯", "label", P, "砚溪人"),
    q("学历背景", "label", P),
    q("工作经历", "label", M, "only the present post"),
    q("工作分工", "label", M),
    q("标准证件照", "image", P),
)
ROSTER = (("屈清嘉", "党委书记", "主持党委全面工作", "qu"), ("路听澜", "镇长", "主持政府全面工作，分管财政、审计", "lu"))
add(
    "roster-behind-guard",
    "custom",
    {
        "/zwgk/ld/": page(
            COUNTY,
            "<table>"
            + "".join(f"<tr><td><a href='/zwgk/ld/{u}.html'>{n}</a></td><td>{z}</td><td>{f}</td></tr>" for n, z, f, u in ROSTER)
            + "</table><p>点击姓名查看个人简历</p>",
            "穗宁镇人民政府",
            "领导信息",
        ),
        "/zwgk/ld/qu.html": Answer(b"<html><body>Forbidden</body></html>", status=403),
        "/zwgk/ld/lu.html": Answer(b"<html><body>Forbidden</body></html>", status=403),
    },
    ("政务公开", "领导信息"),
    "a table without a header; the pages with careers cannot be had",
    q("领导姓名", "label", P),
    q("领导职务", "label", P),
    q("领导分工", "label", P),
    q("领导简历", "label", U, "the page says it stands behind the name; 403"),
    q("领导照片", "image", (M, U), "no picture here; the persons' pages are refused"),
)
add(
    "offices-as-scan",
    "custom",
    {
        "/open/nsjg/": page(
            MODERN,
            "<h2>内设机构</h2><p style='text-align:center'><img src='/up/nsjg_20260301.jpg' width='900' alt=''></p>",
            "桐岭市民政局",
            "内设机构",
        )
    },
    ("政务公开", "内设机构"),
    "the whole table is one picture",
    q("内设机构名称", "label", U),
    q("主要职责", "label", U),
    q("联系电话", "label", U),
)
add(
    "offices-without-telephones",
    "TRS",
    {
        "/zfxxgk/fd/nsjg/": page(
            PLATFORM.replace("承办单位：", "联系电话：0399-8000009 承办单位："),
            "<div class='scroll_cont'><p><b>办公室</b></p><p>承担文稿起草、信访、保密工作。</p><p><b>资源保护科</b></p><p>承担林木采伐管理、古树名木保护工作。</p>"
            "<p><b>防火科</b></p><p>承担森林火情早期处理工作。</p></div>",
            "砚溪县林业局",
            "内设机构",
        )
    },
    ("政府信息公开", "法定主动公开内容", "内设机构"),
    "names in bold, tasks below; a telephone only in the footer",
    q("内设机构名称", "label", P),
    q("主要职责", "label", P),
    q("联系电话", "label", M, "the footer's number is the site's"),
)
add(
    "openness-corner",
    "TRS",
    {
        "/zfxxgk/": page(PLATFORM, "<p>请选择左侧栏目。</p>", "望川县文化旅游局", "政府信息公开"),
        "/zfxxgk/zn/": page(
            PLATFORM,
            "<h2>望川县文化旅游局政府信息公开指南</h2><p>一、公开的主要内容……</p><p>四、依申请公开：申请人可填写《政府信息公开申请表》，邮寄至望川县栗园路20号"
            "（邮编539202），或当面提交。</p>",
            "望川县文化旅游局",
            "政府信息公开指南",
        ),
        "/zfxxgk/zd/": page(PLATFORM, "<div class='zfxxgk_zdgkc'><ul></ul></div>", "望川县文化旅游局", "政府信息公开制度"),
        "/zfxxgk/nb/": page(
            PLATFORM,
            "<ul><li><a href='./2025.html'>望川县文化旅游局2025年政府信息公开工作年度报告</a><b>2026-01-19</b></li></ul>",
            "望川县文化旅游局",
            "政府信息公开年报",
        ),
        "/zfxxgk/nb/2025.html": page(
            PLATFORM, "<h2>2025年政府信息公开工作年度报告</h2><p>一、总体情况……</p>", "望川县文化旅游局", "年报"
        ),
    },
    ("政务公开", "政府信息公开"),
    "children reached from the left menu; the rules' page is an empty list",
    q("公开指南", "document", P),
    q("公开年报", "document", P),
    q("依申请公开（平台或途径）", "service", P, "the guide names the ways"),
    q("公开制度", "document", M, "an empty list"),
    q("公开意见箱", "service", M),
    q("非公开信息目录", "document", M),
)
add(
    "random-checks",
    "UCAP",
    {
        "/c120077/list.shtml": page(
            COUNTY,
            "<div class='gknr_list'><dl><dd><a href='/c120077/202609/a1.shtml'>2026年第二季度“双随机、一公开”检查公告</a>"
            "<span>2026-09-02</span></dd>"
            "<dd><a href='/c120077/202603/a2.shtml'>青崖区城管局随机抽查事项清单（2026年版）</a><span>2026-03-10</span></dd><dd>"
            "<a href='/c120077/202603/a3.shtml'>青崖区城管局检查对象名录库</a><span>2026-03-10</span></dd></dl></div>",
            "青崖区城市管理局",
            "双随机一公开",
        ),
        "/c120077/202609/a1.shtml": page(
            COUNTY,
            "<h1>2026年第二季度“双随机、一公开”检查公告</h1><p>6月12日至20日，随机抽取燃气企业4家、环卫作业单位6家，派出执法人员12名，现场检查已经完成，"
            "查处结果待审定后另行公布。</p>",
            "青崖区城市管理局",
            "双随机一公开",
        ),
        "/c120077/202603/a2.shtml": page(
            COUNTY,
            "<h1>随机抽查事项清单</h1><table><tr><td>1</td><td>燃气经营安全检查</td></tr></table>",
            "青崖区城市管理局",
            "双随机",
        ),
        "/c120077/202603/a3.shtml": page(
            COUNTY,
            "<h1>检查对象名录库</h1><table><tr><td>1</td><td>青崖燃气有限公司</td></tr></table>",
            "青崖区城市管理局",
            "双随机",
        ),
    },
    ("政务公开", "双随机一公开"),
    "results are promised, not given",
    q("抽查事项清单", "document", P),
    q("检查对象名录", "document", P),
    q("抽查情况", "statement", P),
    q("查处结果", "document", M, "to be published later"),
)
add(
    "proposals",
    "custom",
    {
        "/zwgk/jyta/": page(
            OLD,
            "<UL><LI><A href='/zwgk/jyta/41.html'>对县十届人大五次会议第41号建议的答复</A> (2026-08-20)<LI><A href='/zwgk/jyta/zt.html'>"
            "县交通运输局2026年建议提案办理总体情况</A> (2026-09-15)</UL>",
            "芷泽县",
            "建议提案办理",
            charset="gb18030",
            sent="text/html; charset=gb2312",
        ),
        "/zwgk/jyta/41.html": page(
            OLD,
            "<P>代表您好：您提出的加密城乡公交班次的建议收悉，现答复如下……</P>",
            "芷泽县",
            "建议提案",
            charset="gb18030",
            sent="text/html",
        ),
        "/zwgk/jyta/zt.html": page(
            OLD,
            "<P>共承办建议6件、提案9件，全部办结；农村公路安防工程已完成38公里。</P>",
            "芷泽县",
            "建议提案",
            charset="gb18030",
            sent="text/html",
        ),
    },
    ("信息公开", "建议提案办理"),
    "an old page in GBK, list items not closed",
    q("建议提案办理复文", "document", P),
    q("建议提案办理复文解读或回应材料", "document", M),
    q("本单位办理建议提案总体情况及重要工作进展", "statement", P),
)
add(
    "cleaning-of-rules",
    "custom",
    {
        "/wj/qingli/": page(
            MODERN,
            "<div class='r'><a href='/wj/qingli/26.html'>石渡市人民政府关于行政规范性文件清理结果的公告</a><small>2026.06.30</small></div>",
            "石渡市人民政府",
            "文件清理",
        ),
        "/wj/qingli/26.html": page(
            MODERN,
            "<h1>石渡市人民政府关于行政规范性文件清理结果的公告</h1><p>经清理，继续有效的规范性文件共12件，目录如下：</p><table><tr><td>1</td><td>"
            "石渡市供水条例实施办法</td></tr></table><p>未列入本目录的，不再作为行政管理依据。</p>",
            "石渡市人民政府",
            "文件清理",
        ),
    },
    ("政务公开", "规范性文件清理"),
    "only the valid ones are listed",
    q("规范性文件定期清理情况", "statement", P),
    q("已修改、废止、失效的规范性文件目录", "document", M, "the list is of the valid ones"),
    q("规范性文件备案审查信息", "document", M),
)
add(
    "budget-in-text",
    "Hanweb",
    {
        "/col/col70011/index.html": page(
            COUNTY,
            "<script type='text/xml'><datastore><recordset><record><![CDATA[<li><a "
            "href='/art/2026/3/6/art_70011_1.html' title='栖禾县"
            "农业农村局2026年部门预算公开'>栖禾县农业农村局2026年...</a><span>2026-03-06</span></li>]]></record></recordset></datastore></script>",
            "栖禾县农业农村局",
            "财政资金",
        ),
        "/art/2026/3/6/art_70011_1.html": page(
            COUNTY,
            "<h1>栖禾县农业农村局2026年部门预算公开</h1><p>一、部门收支总体情况……</p><p>“三公”经费预算18万元，较上年减少2万元，主要是压减接待次数。</p>"
            "<p>其中：因公出国（境）费0元，计划安排团组0个、0人次；公务接待费6万元；公务用车购置0辆，年末公务用车保有量3辆。</p>",
            "栖禾县农业农村局",
            "财政资金",
        ),
    },
    ("政务公开", "财政资金"),
    "the figures stand in prose; the budget is there, the final account is not",
    *group(
        "“三公”经费信息",
        q("因公出国(境)团组数及人数", "statement", P, "zero is an answer"),
        q("公务用车购置数及保有量", "statement", P),
        q("国内公务接待的批次、人数", "statement", M, "only the sum"),
        q("“三公”经费增减变化原因", "statement", P),
    ),
    q("部门决算报告", "document", M),
)
add(
    "accounts-as-scan",
    "custom",
    {
        "/open/js/": page(
            MODERN,
            "<ul class='ff'><li><a href='/f/2025js.pdf'>澄湾区司法局2025年度部门决算.pdf</a><i>2026-09-18</i></li></ul>",
            "澄湾区司法局",
            "预决算公开",
        ),
        "/f/2025js.pdf": SCAN,
    },
    ("政务公开", "预决算公开"),
    "all of it stands in a scanned file",
    q("部门决算", "document", P),
    q("部门预算", "document", M),
    q("政府采购支出情况", "statement", U),
    q("国有资产占有使用情况", "statement", U),
    q("预算绩效开展情况", "statement", U),
)
add(
    "service-guide",
    "custom",
    {
        "/zwfw/bszn/slcf.html": page(
            COUNTY,
            "<h1>林木采伐许可证核发</h1><div class='tab'><span>基本信息</span><span>受理条件</span><span>申请材料</span></div><div class='c1'>"
            "<p>承诺办结时限：5个工作日</p><p>是否收费：否</p><p>受理条件：林木权属清楚，无争议。</p><p>申请材料：1.申请表；2.林权证明；3.采伐作业设计。</p>"
            "<p>咨询方式：0399-8770345</p><p>办理流程：</p><p><img src='/up/lc.png' alt='林木采伐许可办理流程图'></p></div>",
            "砚溪县林业局",
            "办事指南",
        )
    },
    ("政务服务", "办事指南"),
    "named differently; the course of action is a picture with a caption",
    q("申请条件", "label", P, "受理条件"),
    q("办理材料", "label", P),
    q("办理时限", "label", P),
    q("收费标准", "label", (P, U), "是否收费：否"),
    q("联系电话", "label", P, "咨询方式 with a number"),
    q("办理流程", "label", (P, U), "a flow chart with its caption"),
    q("办理地点", "label", M),
    q("投诉渠道", "label", M),
)
add(
    "punishments",
    "custom",
    {
        "/open/xzcf/": page(
            MODERN,
            "<table><tr><th>行政相对人</th><th>决定书文号</th><th>主要违法事实</th><th>处罚内容</th><th>处罚日期</th></tr><tr><td>岚屏鲜味餐饮店</td>"
            "<td>岚市监罚〔2026〕19号</td><td>未按规定公示食品经营许可证</td><td>警告</td><td>2026-09-14</td></tr><tr><td>郑某</td><td>岚市监罚〔2026〕20号"
            "</td><td>销售未标明生产日期的食品</td><td>罚款5000元</td><td>2026-10-09</td></tr></table>",
            "岚屏区市场监督管理局",
            "行政处罚",
        )
    },
    ("政务公开", "行政处罚"),
    "one table holds all; no basis in law, no remedy",
    q("违法事实", "label", P),
    q("处罚结果", "label", P, "处罚内容"),
    q("处罚依据", "label", M),
    q("救济渠道", "label", M),
)
LINKS14 = (
    ("zc", "栖禾县最低生活保障审核确认办法", "<p>第一条 为规范低保审核确认工作，制定本办法。</p>"),
    ("zn", "城乡低保申请办事指南", "<p>申请条件、材料、流程如下……咨询电话：0399-8330055</p>"),
    ("bz", "关于提高2026年社会救助标准的通知", "<p>特困人员基本生活标准提高到每人每月980元。</p>"),
)
add(
    "social-aid",
    "LonSun",
    {
        "/content/column/67311": page(
            COUNTY,
            "".join(
                f"<ol><li class='t'><a href='/content/{k}.html'>{t}</a></li><li class='d'>2026-07-0{n}</li></ol>"
                for n, (k, t, _) in enumerate(LINKS14, 1)
            ),
            "栖禾县民政局",
            "社会救助",
        )
    }
    | {f"/content/{k}.html": page(COUNTY, f"<h1>{t}</h1>{b}", "栖禾县民政局", "社会救助") for k, t, b in LINKS14},
    ("政务公开", "社会救助"),
    "the standard of aid stands only inside a notice",
    q("最低生活保障政策法规文件", "document", P),
    q("低保办事指南", "document", P),
    q("特困人员救助供养标准", "statement", P, "inside the notice"),
    q("临时救助审核审批信息", "document", M),
    q("咨询电话", "label", P, "inside the guide"),
)
add(
    "talk-with-citizens",
    "custom",
    {
        "/hdjl/zx/": page(
            COUNTY,
            "<div class='btns'><a class='b1' href='/hdjl/zx/write.html'>我要写信给局长</a></div><p>受理投诉举报请拨打："
            "0399-12345678</p><table><tr><th>主题</th><th>"
            "状态</th></tr><tr><td><a href='/hdjl/zx/9.html'>小区门口路灯不亮</a></td><td>已办结</td></tr></table>",
            "青崖区住建局",
            "互动交流",
        ),
        "/hdjl/zx/write.html": page(
            COUNTY,
            "<form method=post action='/hdjl/save'><h2>局长信箱</h2>姓名<input name=n>内容<textarea name=c></textarea>"
            "<button>提交</button></form>",
            "青崖区住建局",
            "局长信箱",
        ),
        "/hdjl/zx/9.html": page(
            COUNTY,
            "<h2>小区门口路灯不亮</h2><p>来信：松竹苑东门路灯坏了半个月。</p><p>答复：您好，已于11月3日更换。</p><p>答复单位：区住建局</p>",
            "青崖区住建局",
            "局长信箱",
        ),
    },
    ("互动交流",),
    "the box is a button with other words; one letter answered",
    q("局长信箱", "service", P),
    q("投诉举报电话", "label", P),
    q("回复意见", "statement", P),
    q("在线访谈", "service", M),
    q("意见征集", "service", M),
)
add(
    "letters-by-script",
    "SPA",
    {
        "/hd/index.html": Answer(
            '<!doctype html><html><head><meta charset="utf-8"><title>互动交流平台</title></head><body><div id="app">'
            '<div v-for="m in list">'
            '{{m.title}}</div></div><script src="/hd/static/js/app.77aa.js"></script></body></html>'.encode()
        )
    },
    ("互动交流", "区长信箱"),
    "everything is drawn by a script",
    q("区长信箱", "service", U),
    q("网民留言", "statement", U),
    q("回复意见", "statement", U),
)
add(
    "draft-for-comment",
    "custom",
    {
        "/ybj/zj/": page(
            COUNTY,
            "<p class='lb'><a href='/ybj/zj/5.html'>关于公开征求《汀澜市门诊统筹实施细则（征求意见稿）》意见的通知</a> 2026-10-22</p>",
            "汀澜市医疗保障局",
            "意见征集",
        ),
        "/ybj/zj/5.html": page(
            COUNTY,
            "<h1>关于公开征求《汀澜市门诊统筹实施细则（征求意见稿）》意见的通知</h1><p>请于11月22日前将意见发送至zqyj@tinglan.example。意见采纳情况将在征集结束后公布。"
            "</p><p>附件：<a href='/up/zqyjg.docx'>汀澜市门诊统筹实施细则（征求意见稿）.docx</a></p>",
            "汀澜市医疗保障局",
            "意见征集",
        ),
        "/up/zqyjg.docx": Answer(b"PK\x03\x04", "application/octet-stream"),
    },
    ("互动交流", "意见征集"),
    "a promise of results is no result",
    q("决策草案", "document", P, "the 征求意见稿"),
    q("意见反馈渠道", "statement", P),
    q("意见采纳情况", "statement", M),
    q("未予采纳的原因", "statement", M),
)
add(
    "emergencies",
    "custom",
    {
        "/open/yj/": page(
            MODERN,
            "<ul><li><time>2026-11-17</time> <a href='/open/yj/1.html'>桐岭市气象台发布大雾橙色预警信号</a></li><li><time>2026-10-08</time> "
            "<a href='/open/yj/2.html'>桐岭市应急避难场所一览表</a></li><li><time>2026-05-11</time> <a href='/open/yj/3.html'>"
            "桐岭市突发地质灾害应急预案</a></li></ul>",
            "桐岭市应急管理局",
            "应急管理",
        ),
        "/open/yj/1.html": page(
            MODERN, "<h1>大雾橙色预警信号</h1><p>未来6小时能见度低于200米，请注意防范。</p>", "桐岭市应急局", "预警"
        ),
        "/open/yj/2.html": Answer(b"<html><body>503 Service Unavailable</body></html>", status=503),
        "/open/yj/3.html": page(MODERN, "<h1>桐岭市突发地质灾害应急预案</h1><p>1 总则……</p>", "桐岭市应急局", "预案"),
    },
    ("公开", "应急管理"),
    "the page of shelters answers 503",
    q("突发事件应急预案", "document", P),
    q("预警信息", "document", P),
    q("应急避难场所地址", "label", U, "the only page for it fails"),
    q("应对情况", "statement", M),
    q("事故调查报告", "document", M),
)
add(
    "new-media",
    "custom",
    {
        "/zwxmt/": page(
            COUNTY.replace('<div class="foot">', "<div class=\"foot\"><img src='/img/app.png' alt='手机浏览本页'>"),
            "<div class='m'><img src='/up/wxgzh.jpg' alt='“望川发布”微信公众号'><p>望川发布</p></div><div class='m'><a "
            "href='http://weibo.other.example/wc'>"
            "新浪微博：@望川县政府网</a></div>",
            "望川县人民政府",
            "政务新媒体",
        )
    },
    ("政务公开", "政务新媒体"),
    "the code in the footer opens this page on a telephone and nothing else",
    q("微信公众号二维码", "image", P),
    q("政务微博名称", "label", P),
    q("抖音号", "label", M),
    q("移动客户端下载二维码", "image", M, "手机浏览本页 is not the client"),
)
add(
    "query-platforms",
    "custom",
    {
        "/open/cx/": page(
            MODERN,
            "<dl><dt>不动产登记进度查询系统</dt><dd><a "
            "href='http://bdc.case.example:8080/q'>http://bdc.case.example:8080/q</a></dd><dt>公积金查询平台</dt>"
            "<dd><a href='http://gjj.other.example/'>点击进入</a></dd></dl>",
            "桐岭市人民政府",
            "信息查询",
        )
    },
    ("公开", "信息查询服务平台"),
    "names and addresses of systems on other hosts",
    q("平台名称", "label", P),
    q("网址", "label", P),
    q("操作手册", "document", M),
)
add(
    "enrolment",
    "VSB",
    {
        "/zsxx.htm": page(
            COUNTY,
            "<ul><li id='line_u5_0'><a href='info/1088/1.htm'>栖禾县2026年小学一年级招生工作实施方案</a><span>2026-06-12</span></li></ul>",
            "栖禾县教育体育局",
            "招生信息",
        ),
        "/info/1088/1.htm": page(
            COUNTY,
            "<h1>栖禾县2026年小学一年级招生工作实施方案</h1><p>一、招生对象：年满六周岁、具有本县户籍或居住证的儿童。</p><p>二、学校服务片区：第一小学为"
            "东门社区、柳营社区；第二小学为沙坝村。</p><p>三、民办学校收费项目及标准：</p><p><img src='/up/sfbz.jpg' alt=''></p>",
            "栖禾县教育体育局",
            "招生信息",
        ),
    },
    ("政务公开", "义务教育", "招生信息"),
    "the fees are a picture without words; the numbers of places are not there",
    q("招生范围", "statement", P, "片区"),
    q("报名条件", "statement", P, "招生对象"),
    q("民办学校收费标准", "label", U, "a picture of text"),
    q("招生计划人数", "label", M),
    q("录取结果", "document", M),
)
add(
    "procurement",
    "ASP.NET",
    {
        "/cg.aspx?c=9": page(
            OLD,
            "<table><tr><td><a href='/v.aspx?id=3'>智慧停车系统采购项目成交公告</a></td><td>2026/10/9</td></tr><tr><td><a "
            "href='/v.aspx?id=2'>智慧停车系统采购"
            "项目竞争性磋商公告</a></td><td>2026/9/11</td></tr></table>",
            "澄湾区",
            "政府采购",
        ),
        "/v.aspx?id=3": page(OLD, "<p>成交供应商：石渡云联科技有限公司，成交金额：88万元。</p>", "澄湾区", "政府采购"),
        "/v.aspx?id=2": page(OLD, "<p>本项目采用竞争性磋商方式采购，响应文件提交截止时间为9月22日。</p>", "澄湾区", "政府采购"),
    },
    ("信息公开", "政府采购"),
    "成交 and 磋商 instead of 中标 and 招标",
    q("采购公告", "document", P),
    q("中标（成交）结果", "document", P),
    q("采购合同", "document", M),
    q("履约验收结果", "document", M),
    q("成交供应商名称", "label", P),
)
add(
    "guard-at-the-door",
    "TRS",
    {
        "/zwgk/xzxk/": Answer(
            b'<!DOCTYPE html><html><head><meta content="x" r="m"><script r="m">$_ts=window["$_ts"];</script>'
            b"</head><body></body></html>",
            status=412,
        )
    },
    ("政务公开", "行政许可"),
    "a guard answers instead of the column",
    q("行政许可事项清单", "document", U),
    q("行政许可决定", "document", U),
)
add(
    "none-arose",
    "TRS",
    {
        "/zfxxgk/fd/xzqz/": page(
            PLATFORM,
            "<p>本年度我局未作出行政强制决定，暂无相关信息。</p><ul><li><a href='./sx.html'>行政强制事项清单</a><b>2026-02-03</b></li></ul>",
            "砚溪县水务局",
            "行政强制",
        ),
        "/zfxxgk/fd/xzqz/sx.html": page(
            PLATFORM,
            "<h2>行政强制事项清单</h2><table><tr><td>1</td><td>查封违法取水设施</td></tr></table>",
            "砚溪县水务局",
            "行政强制",
        ),
    },
    ("政府信息公开", "行政强制"),
    "the page says that none arose this year",
    q("行政强制事项清单", "document", P),
    q("行政强制决定书", "document", (U, M), "none arose, says the page"),
)
add(
    "plans-not-summaries",
    "custom",
    {
        "/open/gh/": page(
            MODERN,
            "<a class='i' href='/open/gh/1.html'><b>霁川区“十五五”林草发展规划</b><u>2026-08-07</u></a><a class='i' "
            "href='/open/gh/2.html'><b>"
            "霁川区林业局2026年工作要点</b><u>2026-02-27</u></a>",
            "霁川区林业局",
            "规划计划",
        ),
        "/open/gh/1.html": page(
            MODERN, "<h1>霁川区“十五五”林草发展规划</h1><p>第一章 发展基础。对“十四五”工作的总结……</p>", "霁川区林业局", "规划"
        ),
        "/open/gh/2.html": page(
            MODERN, "<h1>霁川区林业局2026年工作要点</h1><p>一、科学开展国土绿化……</p>", "霁川区林业局", "计划"
        ),
    },
    ("公开", "规划计划"),
    "the word 总结 in a plan's text makes no summary",
    q("全区林业领域发展相关规划、计划", "document", P),
    q("年度工作计划或要点", "document", P),
    q("年度工作总结", "document", M),
    q("规划中期评估报告", "document", M),
)
add(
    "big-project",
    "custom",
    {
        "/zwgk/zdxm/7.html": page(
            COUNTY,
            "<h1>石渡河综合治理工程</h1><table class='xm'><tr><td>批复文号</td><td>石发改〔2025〕118号</td></tr><tr><td>投资估算</td>"
            "<td>3.6亿元</td></tr><tr>"
            "<td>项目业主</td><td>石渡市水利局</td></tr><tr><td>开工日期</td><td></td></tr><tr><td>形象进度</td><td>——</td></tr></table>",
            "石渡市水利局",
            "重大建设项目",
        )
    },
    ("政务公开", "重大建设项目"),
    "other words for the fields; two of them without a value",
    q("批准文号", "label", P, "批复文号"),
    q("总投资", "label", P, "投资估算"),
    q("责任单位", "label", (P, U), "项目业主"),
    q("开工日期", "label", M),
    q("建设进度", "label", M, "a dash"),
)
whole = page(
    MODERN,
    "<h1>桐岭市人民政府第57次常务会议</h1><p>会议议题：1.研究冬春农田水利建设；2.审议《城市更新计划》。</p><p>会议决定：同意……</p>",
    "桐岭市人民政府",
    "政府会议",
).body
add(
    "cut-off",
    "custom",
    {"/open/hy/57.html": Answer(whole[: whole.index("<p>会议决定".encode())], cut=True)},
    ("公开", "政府会议"),
    "the connection broke after the agenda",
    q("会议议题", "label", P),
    q("会议决定事项", "statement", U),
    q("会议图解", "image", U),
)
add(
    "main-tasks",
    "custom",
    {
        "/zwgk/zdgz/": page(
            COUNTY,
            "<h3>政府工作报告</h3><ul><li><a href='/zwgk/zdgz/bg.html'>2026年望川县人民政府工作报告</a><i>2026-02-09</i></li>"
            "</ul><h3>任务分解</h3><ul><li>"
            "<a href='/zwgk/zdgz/fj.html'>关于印发《政府工作报告》重点任务责任分工的通知</a><i>2026-03-02</i></li></ul><h3>督查问责</h3><ul></ul>"
            "<h3>民生实事</h3><ul><li><a href='/zwgk/zdgz/ms.html'>2026年十件民生实事项目清单</a><i>2026-03-05</i></li></ul>",
            "望川县人民政府",
            "重点工作",
        ),
        "/zwgk/zdgz/bg.html": page(
            COUNTY, "<h1>2026年望川县人民政府工作报告</h1><p>各位代表……</p>", "望川县人民政府", "重点工作"
        ),
        "/zwgk/zdgz/fj.html": page(
            COUNTY, "<h1>责任分工</h1><p>1.实施农村供水工程（县水务局）……</p>", "望川县人民政府", "重点工作"
        ),
        "/zwgk/zdgz/ms.html": page(
            COUNTY, "<h1>2026年十件民生实事项目清单</h1><p>1.新建口袋公园5个。</p>", "望川县人民政府", "重点工作"
        ),
    },
    ("政务公开", "重点工作"),
    "a heading with nothing under it; projects are listed, their completion is not told",
    q("政府工作报告", "document", P),
    q("重点工作任务分解", "document", P),
    q("民生实事完成情况", "statement", M, "only the list of what is planned"),
    q("督查问责情况", "statement", M, "a heading over nothing"),
)
