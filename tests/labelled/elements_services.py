"""Entrances and pictures: mailboxes, applications, enquiries that work or do not; codes, charts, portraits and mere decoration."""

from __future__ import annotations

from tests.labelled._elements_kit import (
    LINPU,
    QINGLAN,
    SHIPAN,
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

TALK = ("互动交流", "区长信箱")
MEDIA = ("互动交流", "政务新媒体", "政务微信")
FORM = (
    "<form action='/hdjl/submit' method='post'><p>姓名<input name='xm'></p><p>手机<input name='sj'></p><p>主题<input name='zt'></p>"
    "<p>内容<textarea name='nr'></textarea></p><p><input name='yzm'><button type='submit'>提交</button></p></form>"
)
GONE = html("<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>", 404)

CASES: list[Case] = [
    column(
        "mailbox_works",
        "a mailbox with a link to its form and answered letters",
        TALK,
        [
            srv("区长信箱", want="present"),
            stm("区长信箱等网民留言办理的相关信息", want="present"),
            stm("网民留言", want="present"),
            stm("回复意见", want="present"),
            srv("在线访谈", want="missing"),
        ],
        body="<p class='btn'><a href='./xiexin.html'>我要给区长写信</a></p><h3>来信选登</h3>",
        posts=[
            Post(
                "望湖步行街夜间噪声扰民",
                "2026-09-12",
                "<p>来信内容：步行街商户音响声音过大，影响休息。</p><p>回复单位：区城市管理局</p><p>回复意见：您好，已约谈4家商户并限时整改。</p>",
            ),
            Post(
                "建议增设书院路公交站",
                "2026-08-30",
                "<p>来信内容：书院路小学门口没有公交站。</p><p>回复单位：区交通运输局</p><p>回复内容：已列入年底线路调整方案。</p>",
            ),
        ],
        extra={"xiexin.html": html(page(LINPU, (*TALK, "写信"), f"<h2>区长信箱写信须知</h2>{FORM}"))},
        place=LINPU,
    ),
    column(
        "mailbox_gone",
        "the entrances' links answer 404",
        ("政务公开", "信息公开目录", "政民互动"),
        [
            srv("主任信箱", want="missing"),
            srv("信息公开意见箱", want="missing"),
            lab("投诉举报电话", want="present"),
            srv("网上信访", want="missing"),
        ],
        body="<ul><li><a href='./zrxx.html'>主任信箱</a></li><li><a href='./yjx.html'>信息公开意见箱</a></li></ul><p>投诉举报电话：0399-7022110</p>",
        extra={"zrxx.html": GONE, "yjx.html": GONE},
    ),
    column(
        "mailbox_only_named",
        "the mailbox is only spoken of",
        ("互动交流", "回应关切"),
        [
            srv("县长信箱", want=("missing", "unclear")),
            srv("意见征集", want="missing"),
            stm("针对涉及县政府办公室的热点舆情发布的回应信息", want="present"),
        ],
        posts=[
            Post(
                "关于网传“县城停水三天”的回应",
                "2026-07-11",
                "<p>近日，有网民通过县长信箱反映县城停水问题。经核实，系主管道抢修，已于7月10日22时恢复供水。</p>",
            )
        ],
    ),
    column(
        "application_online",
        "application on request: form in the page, table to download, process",
        ("政务公开", "依申请公开"),
        [
            srv("依申请公开（平台或途径）", want="present"),
            srv("网上申请入口", want="present"),
            doc("政府信息公开申请表", want="present"),
            lab("受理机构", want="present"),
            lab("通讯地址", want="present"),
            img("依申请公开流程图", want="present"),
            doc("依申请公开收费标准", want="missing"),
        ],
        body="<p>受理机构：云澜县人民政府办公室政务公开科</p><p>通讯地址：云澜县澄江路1号，邮编399100</p>"
        "<p><img src='./lct.png' alt='政府信息依申请公开流程图'></p><p><a href='./sqb.doc'>云澜县政府信息公开申请表.doc</a></p>"
        "<h3>在线申请</h3>" + FORM,
        extra={"sqb.doc": Answer(b"\xd0\xcf\x11\xe0" + b"\x00" * 300, "application/msword")},
    ),
    column(
        "application_text",
        "a way by letter, the link to the online system is dead",
        ("政务公开", "政府信息公开", "依申请公开"),
        [
            srv("在线申请平台", want="missing", why="the link answers 404"),
            srv("信息依申请公开（平台或途径）", want=("present", "unclear"), why="the way by letter is told"),
            lab("邮政编码", want="present"),
            img("流程图", want="missing"),
            lab("受理时限", want="present"),
        ],
        body="<p>一、提交申请。申请人可到临浦区行政中心1号楼105室当面提交，或邮寄至临浦区望湖大道88号，邮政编码：399200。</p>"
        "<p>二、受理时限：自收到申请之日起20个工作日内答复。</p><p>三、<a href='./zxsq/'>在线申请平台</a></p>",
        extra={"zxsq/": GONE},
        place=LINPU,
        style="platform",
    ),
    column(
        "enquiry",
        "platforms with names and addresses; one of them answers 500",
        ("政务公开", "信息公开目录", "信息查询服务平台"),
        [
            lab("名称", want="present", parent="信息查询服务平台"),
            lab("网址", want="present", parent="信息查询服务平台"),
            srv("不动产登记查询平台", want="present"),
            srv("住房公积金查询平台", want="unclear", why="the server failed"),
            srv("学历查询平台", want="missing"),
        ],
        body="<table><tr><th>平台名称</th><th>网址</th></tr>"
        "<tr><td>不动产登记查询平台</td><td><a href='/bdc/cx.html'>http://www.case.example/bdc/cx.html</a></td></tr>"
        "<tr><td>住房公积金查询平台</td><td><a href='/gjj/cx.html'>http://www.case.example/gjj/cx.html</a></td></tr></table>",
        extra={
            "/bdc/cx.html": html(
                page(
                    QINGLAN,
                    ("政务服务", "不动产登记查询平台"),
                    "<h2>不动产登记查询平台</h2><form action='/bdc/q'><input name='zh' placeholder='请输入不动产权证号'><button>查询</button></form>",
                )
            ),
            "/gjj/cx.html": html("<html><body>500 Internal Server Error</body></html>", 500),
        },
        place=QINGLAN,
    ),
    column(
        "survey",
        "opinions wanted, with a mail address and a form; feedback on another one",
        ("互动交流", "意见征集"),
        [
            srv("意见征集", want="present"),
            doc("决策草案征求意见稿", want="present"),
            doc("意见采纳情况反馈", want="present"),
            doc("专家论证报告", want="missing"),
            doc("听证会公告", want="missing"),
        ],
        posts=[
            Post(
                "关于《云澜县烟花爆竹燃放管理规定（征求意见稿）》公开征求意见的公告",
                "2026-10-09",
                f"<p>现向社会公开征求意见，请于11月9日前反馈。</p><h3>我要提意见</h3>{FORM}",
                (("云澜县烟花爆竹燃放管理规定（征求意见稿）.docx", "./zqyj.docx"),),
            ),
            Post(
                "《云澜县电动自行车停放管理办法》意见征集采纳情况反馈",
                "2026-08-21",
                "<p>征集期间共收到意见17条，采纳11条，未采纳6条，未采纳原因如下：……</p>",
            ),
        ],
    ),
    column(
        "complaint",
        "hotline, counter and mail for complaints, no online form",
        ("政务公开", "信息公开目录", "咨询、投诉、举报、建议"),
        [
            lab("投诉举报电话", want="present"),
            srv("局长信箱", want="missing"),
            srv("在线投诉平台", want="missing"),
            stm("投诉处理流程", want="present"),
            lab("投诉地址", want=("present", "unclear"), why="called 来访地址"),
            lab("咨询电话", want=("missing", "unclear"), why="only a number for complaints"),
        ],
        body="<p>投诉举报电话：0399-5277001</p><p>来访地址：青岚市杉林东路6号信访接待室</p>"
        "<p>投诉处理流程：登记—受理—调查—答复，一般在15个工作日内办结并告知投诉人。</p>",
        place=QINGLAN,
    ),
    column(
        "wechat_full",
        "name, icon and QR code of the account",
        MEDIA,
        [
            lab("单位政务微信主账号名称", want="present"),
            img("单位政务微信主账号图标", want="present"),
            img("单位政务微信主账号二维码", want="present"),
            img("政务抖音号二维码", want="missing"),
        ],
        body="<div class='xmt'><p>政务微信账号名称：云上云澜</p><p><img src='./tb.png' alt='云上云澜微信图标' width='64'></p>"
        "<p><img src='./ewm.jpg' alt='云上云澜微信公众号二维码' width='180'></p><p>扫一扫，关注我们</p></div>",
    ),
    column(
        "wechat_lone_picture",
        "one square picture without alt and without words",
        MEDIA,
        [
            lab("政务微信主账号名称", want="present"),
            img("政务微信主账号二维码", want=("unclear", "present")),
            img("政务微信主账号图标", want="unclear"),
        ],
        body="<p>微信公众号：临浦发布</p><p><img src='./1693029.jpg'></p>",
        place=LINPU,
    ),
    column(
        "weibo_link",
        "the weibo account by its link; its code is missing, the footer's icon is another thing",
        ("互动交流", "政务新媒体", "政务微博"),
        [
            lab("单位政务微博主账号名称", want="present"),
            img("单位政务微博主账号二维码或链接", want="present", why="a link"),
            img("单位政务微博主账号图标", want="missing"),
        ],
        body="<p>官方微博名称：@青岚发布</p><p>链接：<a href='http://weibo.case.example/u/399300'>http://weibo.case.example/u/399300</a></p>",
        place=QINGLAN,
        style="table",
    ),
    column(
        "media_no_picture",
        "names of accounts in prose, no picture in the whole content",
        ("互动交流", "政务新媒体"),
        [
            img("微信公众号二维码", want="missing"),
            img("微博二维码", want="missing"),
            lab("微信公众号名称", want="present"),
            lab("抖音号名称", want="present"),
            img("机构图标", want="missing", why="the header's logo is the website's"),
        ],
        body="<p>石畔镇政务新媒体名录：微信公众号名称：石畔之声；抖音号名称：石畔融媒。</p>",
        place=SHIPAN,
    ),
    column(
        "charts",
        "a flow chart by its caption, a chart in an article, decoration beside",
        ("政务公开", "信息公开目录", "行政执法", "执法流程"),
        [
            img("行政处罚流程图", want="present"),
            img("行政许可流程图", want="present", why="in an article"),
            img("行政强制流程图", want="missing"),
            img("组织架构图", want="missing"),
            doc("行政执法事项清单", want="missing"),
        ],
        body="<p align='center'><img src='./cf.png'></p><p align='center'>行政处罚流程图（一般程序）</p><img src='/images/line.gif' alt='分割线'>",
        posts=[Post("云澜县水务局行政许可流程图", "2026-04-29", "<p><img src='./xk.jpg' alt='行政许可流程图'></p>")],
    ),
    column(
        "charts_gallery",
        "many pictures without words on the page",
        ("政务公开", "信息公开目录", "办事流程"),
        [
            img("办事流程图", want="unclear"),
            img("服务大厅平面图", want="unclear"),
            img("窗口分布图", want="unclear"),
            lab("办理地点", want=("unclear", "missing")),
        ],
        body="<p><img src='./f1.jpg'></p><p><img src='./f2.jpg'></p><p><img src='./f3.jpg'></p>",
        place=LINPU,
    ),
    column(
        "decoration",
        "banners, icons and pictures of news; nothing of what is asked",
        ("政务公开", "信息公开目录", "机构设置", "机构形象"),
        [
            img("机构图标", want="missing"),
            img("办公场所照片", want="present"),
            img("领导照片", want="missing"),
            img("公众号二维码", want="missing"),
        ],
        body="<p><img src='/images/icon_file.gif' alt='文件图标'><img src='./bgl.jpg' alt='云澜县政务服务中心办公楼照片'></p>"
        "<p>图为云澜县政务服务中心办公场所外景。</p><p><img src='/images/share.png' alt='分享'></p>",
    ),
    column(
        "portal_script",
        "the interaction platform is drawn by a script",
        ("互动交流", "咨询投诉"),
        [
            srv("在线咨询入口", want="unclear"),
            srv("投诉举报平台", want="unclear"),
            stm("网民留言办理情况", want="unclear"),
            stm("信件答复内容", want="unclear"),
        ],
        body="<div id='app'></div><script>window.__CFG__={api:'/gateway/mail/list',token:'auto'}</script><script src='/assets/index.4c1.js'></script>",
        place=QINGLAN,
    ),
    column(
        "service_children",
        "entrances as child columns: one with a form, one that fails",
        ("互动交流",),
        [
            srv("书记信箱", want=("missing", "unclear"), why="another one's mailbox is there"),
            srv("镇长信箱", want="present"),
            srv("民意征集", want="unclear", why="the child column answers 500"),
            srv("网上调查", want="present"),
        ],
        children=[
            Child("镇长信箱", body=f"<p>欢迎来信。</p>{FORM}"),
            Child("民意征集", body="<p>服务器错误</p>", status=500),
            Child(
                "网上调查",
                (
                    Post(
                        "石畔镇集市搬迁满意度问卷调查",
                        "2026-10-16",
                        "<form action='/hdjl/dc' method='post'><p>1.您对集市搬迁是否满意？<input type='radio' name='q1'>满意<input type='radio' name='q1'>不满意</p>"
                        "<button>提交问卷</button></form>",
                    ),
                ),
            ),
        ],
        menu=("要闻动态", "政务公开", "办事服务"),
        place=SHIPAN,
    ),
]
