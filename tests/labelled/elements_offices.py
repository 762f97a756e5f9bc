"""Facts about an office: address, telephone, hours, as sites print them and as they leave them out."""

from __future__ import annotations

from tests.labelled._elements_kit import LINPU, QINGLAN, SHIPAN, YUNLAN, Child, Post, column, doc, html, lab, stm
from tests.labelled.form import Case

PATH = ("政务公开", "信息公开目录", "机构设置", "机构职能")
WAY = "联系方式"

CASES: list[Case] = [
    column(
        "office_full",
        "every fact in its own paragraph",
        PATH,
        [
            lab("机构名称", want="present"),
            lab("办公地址", want="present", parent=WAY),
            lab("门户网站", want="present", parent=WAY),
            lab("办公电话", want="present", parent=WAY),
            lab("办公时间", want="present", parent=WAY),
            lab("传真号码", want="present", parent=WAY),
            lab("电子邮箱", want="present", parent=WAY),
            lab("通信地址", want="present", parent=WAY),
            lab("邮政编码", want="present", parent=WAY),
        ],
        body="<p>机构名称：云澜县人民政府办公室</p><p>办公地址：云澜县玉屏街道澄江路1号3楼</p><p>门户网站：http://www.yunlan.example/</p>"
        "<p>办公电话：0399-7012345</p><p>办公时间：周一至周五 上午8:30—12:00，下午14:00—17:30（法定节假日除外）</p>"
        "<p>传真号码：0399-7012346</p><p>电子邮箱：ylzfb@yunlan.example</p><p>通信地址：云澜县玉屏街道澄江路1号</p><p>邮政编码：399100</p>",
    ),
    column(
        "office_other_words",
        "the same facts under the names that the site prefers",
        ("政务公开", "法定主动公开内容", "机构概况"),
        [
            lab("机构名称", want="present"),
            lab("办公地址", want="present", parent=WAY),
            lab("门户网站", want="present", parent=WAY),
            lab("办公电话", want="present", parent=WAY),
            lab("办公时间", want="present", parent=WAY),
            lab("传真号码", want="present", parent=WAY),
            lab("电子邮箱", want="present", parent=WAY),
            lab("邮政编码", want="present", parent=WAY),
            lab("负责人姓名", want="missing", why="nobody is named"),
        ],
        body="<div class='jggk'><p>单位名称：临浦区教育体育局</p><p>单位地址：临浦区书院路36号</p><p>网址：http://jtj.linpu.example</p>"
        "<p>联系电话：0399-6123400</p><p>工作时间：工作日9:00-12:00、13:30-17:30</p><p>传真：0399-6123401</p>"
        "<p>E-mail：lpjtj@linpu.example</p><p>邮编：399200</p></div>",
        place=LINPU,
        style="platform",
    ),
    column(
        "office_no_values",
        "labels stand there, the values were never typed in",
        PATH,
        [
            lab("机构名称", want="present"),
            lab("办公地址", want="present"),
            lab("办公电话", want="missing", why="area code only"),
            lab("传真号码", want="missing", why="label without value"),
            lab("电子邮箱", want="missing", why="label followed by the next label"),
            lab("办公时间", want="missing", why="a dash is no value"),
            lab("邮政编码", want="missing", why="待补充"),
        ],
        body="<p>机构名称：云澜县水务局</p><p>办公地址：云澜县清渠路20号</p><p>办公电话：0399-</p><p>传真号码：</p><p>电子邮箱：</p>"
        "<p>办公时间：——</p><p>邮政编码：待补充</p>",
    ),
    column(
        "office_footer_only",
        "telephone, address, fax and mail stand only in the website's footer",
        PATH,
        [
            lab("办公电话", want="missing"),
            lab("办公地址", want="missing"),
            lab("邮政编码", want="missing"),
            lab("电子邮箱", want="missing"),
            lab("传真号码", want="missing"),
            lab("主要职责", want="present"),
            stm("依据“三定”规定确定的本部门法定职责", want="present"),
        ],
        body="<p><strong>主要职责：</strong></p><p>（一）贯彻执行国家和省关于粮食和物资储备的方针政策，拟订全县粮食流通和物资储备规划并组织实施。</p>"
        "<p>（二）管理县级储备粮，负责储备粮的收储、轮换和日常管理。</p><p>（三）承担粮食市场监测预警和应急保供工作。</p>"
        "<p>（四）完成县委、县政府交办的其他任务。</p>",
    ),
    column(
        "office_cells",
        "a table whose labels are pulled apart by blanks, one value missing",
        PATH,
        [
            lab("办公地址", want="present"),
            lab("办公电话", want="present"),
            lab("邮政编码", want="present"),
            lab("传真号码", want="missing", why="the cell beside is empty"),
            lab("电子邮箱", want="present"),
            lab("办公时间", want="present"),
        ],
        body="<table border='1'><tr><td>地&nbsp;&nbsp;&nbsp;址</td><td>青岚市学府街道文昌路112号</td></tr>"
        "<tr><td>电　　话</td><td>0399-5234567</td></tr><tr><td>邮 　编</td><td>399300</td></tr>"
        "<tr><td>传　　真</td><td>&nbsp;</td></tr><tr><td>邮 箱</td><td>qlwlj@qinglan.example</td></tr>"
        "<tr><td>办 公 时 间</td><td>夏季：8:00-12:00，15:00-18:00；冬季：8:30-12:00，14:30-18:00</td></tr></table>",
        place=QINGLAN,
        style="table",
        encoding="gb18030",
    ),
    column(
        "office_running",
        "the facts run through one paragraph",
        ("政务公开", "信息公开目录", "机构设置", "机关简介"),
        [
            lab("机关名称", want="present"),
            lab("办公地址", want="present"),
            lab("联系电话", want="present", parent="联系方式"),
            lab("办公时间", want="present"),
            lab("邮政编码", want="present"),
            lab("电子邮箱", want="missing", parent="联系方式"),
            stm("机构职能介绍", want="present"),
        ],
        body="<p>云澜县科学技术局是县人民政府工作部门，为正科级，办公地址位于云澜县玉屏街道科苑路8号（邮政编码：399100），"
        "联系电话：0399-7033210，周一至周五上午8:30至12:00、下午14:00至17:30对外办公（办公时间以法定工作日为准）。</p>"
        "<p>该局负责贯彻落实国家创新驱动发展战略方针，统筹推进全县创新体系建设和科技体制改革，组织实施科技计划项目，"
        "指导技术市场和科技中介组织发展。</p>",
    ),
    column(
        "office_only_supervision",
        "a number to complain at is not the office's own telephone",
        PATH,
        [
            lab("办公电话", want=("missing", "unclear"), why="only 监督电话 and 举报电话"),
            lab("监督电话", want="present"),
            lab("投诉举报电话", want="present"),
            lab("电子邮箱", want=("missing", "unclear"), why="only a mailbox for reports of misconduct"),
            lab("办公地址", want="present"),
        ],
        body="<p>云澜县市场监督管理局</p><p>办公地址：云澜县商贸大道77号</p><p>监督电话：0399-7045001</p>"
        "<p>投诉举报电话：12315、0399-7045002</p><p>举报邮箱：jubao@yljg.example</p>",
    ),
    column(
        "office_traditional",
        "traditional characters",
        PATH,
        [
            lab("机构名称", want="present"),
            lab("办公地址", want="present"),
            lab("办公电话", want="present"),
            lab("传真号码", want="present"),
            lab("电子邮箱", want="present"),
            lab("办公时间", want="missing"),
        ],
        body="<p>機構名稱：臨浦區台港澳事務辦公室</p><p>辦公地址：臨浦區望湖大道88號2號樓</p><p>辦公電話：0399-6177001</p>"
        "<p>傳真號碼：0399-6177002</p><p>電子郵箱：lptb@linpu.example</p>",
        place=LINPU,
    ),
    column(
        "office_full_width",
        "full-width digits, half-width colons, two values on a line",
        PATH,
        [
            lab("办公电话", want="present"),
            lab("传真号码", want="present"),
            lab("邮政编码", want="present"),
            lab("办公时间", want="present"),
            lab("通讯地址", want="present", why="the same address is called 办公地址"),
        ],
        body="<p>办公电话:０３９９－４３１２３４５　　传真:０３９９－４３１２３４６</p><p>邮政编码:３９９４０１</p>"
        "<p>办公地址:石畔镇石桥街９号</p><p>办公时间:８：３０—１７：３０</p>",
        place=SHIPAN,
    ),
    column(
        "office_in_article",
        "the landing page is a list of one row; everything stands in the article",
        PATH,
        [
            lab("单位名称", want="present"),
            lab("办公地址", want="present"),
            lab("办公电话", want="present"),
            lab("办公时间", want="present"),
            lab("传真号码", want="missing"),
            lab("负责人姓名", want="present"),
            stm("机关职能", want="present"),
        ],
        posts=[
            Post(
                "云澜县民政局机构简介",
                "2026-02-09",
                "<p>单位名称：云澜县民政局</p><p>负责人：罗远帆</p><p>办公地址：云澜县惠民巷3号</p><p>办公电话：0399-7056612</p>"
                "<p>办公时间：工作日8:30—17:30</p><p>工作职能：拟订全县民政事业发展规划；承担社会团体、社会服务机构登记管理；"
                "牵头拟订社会救助规划、政策和标准，统筹社会救助体系建设；负责行政区划、地名管理工作。</p>",
            )
        ],
    ),
    column(
        "office_other_peoples_lines",
        "numbers of the hall, of the technicians and of a watch room beside no number of the office",
        PATH,
        [
            lab("办公电话", want=("missing", "unclear"), why="hotline of the website's technicians, watch room"),
            lab("值班电话", want="present"),
            lab("传真号码", want="missing"),
            lab("办公时间", want=("present", "unclear"), why="hours of the service hall only"),
            stm("机构主要职能", want="present"),
        ],
        body="<p>云澜县不动产登记中心负责全县土地、房屋、林地等不动产的统一登记，提供查询、档案管理服务。</p>"
        "<p>服务大厅办公时间：周一至周六 9:00-17:00</p><p>24小时值班电话：0399-7060000</p><p>网站技术支持电话：0399-7099999</p>",
    ),
    column(
        "office_transposed",
        "heads in the first line of a table, values in the second",
        ("政务公开", "政府信息公开目录", "机构职能"),
        [
            lab("办公地址", want="present"),
            lab("办公电话", want="present"),
            lab("电子邮箱", want="present"),
            lab("传真号码", want="missing", why="its cell holds a slash"),
            lab("邮政编码", want="present"),
        ],
        body="<table><thead><tr><th>单位</th><th>办公地址</th><th>联系电话</th><th>传真</th><th>邮箱</th><th>邮编</th></tr></thead>"
        "<tbody><tr><td>石畔镇人民政府</td><td>石桥街9号</td><td>0399-4300401</td><td>/</td><td>spz@shipan.example</td><td>399401</td></tr>"
        "</tbody></table>",
        place=SHIPAN,
        style="platform",
    ),
    column(
        "office_dl",
        "definition lists, a link as value, a mail address against robots",
        PATH,
        [
            lab("门户网站", want="present", why="the value is a link"),
            lab("电子邮箱", want="present", why="# for @"),
            lab("办公电话", want="present"),
            lab("办公地址", want="present"),
            lab("乘车路线", want="missing"),
        ],
        body="<dl class='lxfs'><dt>门户网站</dt><dd><a href='http://fgj.qinglan.example/'>点击进入青岚市发展和改革局网站</a></dd>"
        "<dt>电子邮箱</dt><dd>qlfgj#qinglan.example（发送时请将#换成@）</dd><dt>办公电话</dt><dd>（0399）5244100</dd>"
        "<dt>办公地址</dt><dd>青岚市行政中心B座5楼</dd></dl>",
        place=QINGLAN,
    ),
    column(
        "office_picture",
        "the whole introduction is a picture of text",
        PATH,
        [
            lab("机构名称", want=("unclear", "present")),
            lab("办公电话", want="unclear"),
            lab("办公地址", want="unclear"),
            lab("传真号码", want="unclear"),
            stm("机构职能", want="unclear"),
        ],
        body="<div class='TRS_Editor'><p align='center'><img src='./W020260301.jpg' width='860' height='1320'></p></div>",
    ),
    column(
        "office_script",
        "the facts are drawn by a script whose data cannot be had",
        PATH,
        [
            lab("办公电话", want="unclear"),
            lab("办公地址", want="unclear"),
            lab("办公时间", want="unclear"),
            lab("电子邮箱", want="unclear"),
        ],
        body="<div id='app' v-cloak><p>办公地址：{{ info.address }}</p><p>办公电话：{{ info.phone }}</p><p>办公时间：{{ info.hours }}</p></div>"
        "<script src='/static/js/chunk-vendors.8ac1.js'></script><script src='/static/js/app.91fe.js'></script>",
    ),
    column(
        "office_server_error",
        "the only article answers 500",
        PATH,
        [
            lab("办公电话", want="unclear"),
            lab("办公地址", want="unclear"),
            lab("办公时间", want="unclear"),
            lab("通讯地址", want="unclear"),
            stm("主要职责", want=("unclear", "present"), why="the title names 机构职能"),
        ],
        posts=[Post("青岚市林业和草原局机构职能", "2026-01-20", status=500)],
        place=QINGLAN,
    ),
    column(
        "office_child_columns",
        "duties and telephone numbers in two child columns, the third is empty",
        ("政务公开", "信息公开目录", "机构设置"),
        [
            lab("办公电话", want="present", parent=WAY),
            lab("办公地址", want="present", parent=WAY),
            stm("机构职能", want="present"),
            lab("姓名", want="missing", parent="机构领导", why="the child column is empty"),
            lab("邮政编码", want="missing", parent=WAY),
        ],
        children=[
            Child(
                "主要职能", body="<p>主要职能：负责全县交通运输行业规划、公路建设养护和道路运输管理，承担水上交通安全监督。</p>"
            ),
            Child("联系我们", body="<p>地址：云澜县驿马路50号</p><p>电话：0399-7071234</p>"),
            Child("机构领导"),
        ],
        menu=("机构设置", "政策文件", "工作动态"),
    ),
    column(
        "office_guide",
        "the facts that a guide to information must hold (regulation art. 12)",
        ("政务公开", "政府信息公开指南"),
        [
            doc("政府信息公开指南（含依申请公开流程）", want="present"),
            lab("政府信息公开工作机构名称", want="present"),
            lab("办公地址", want="present"),
            lab("办公时间", want="present"),
            lab("联系电话", want="present"),
            lab("传真号码", want="present"),
            lab("互联网联系方式", want=("present", "unclear"), why="a mail address"),
            stm("政府信息的分类、编排体系和获取方式", want="present"),
        ],
        body="<h3>云澜县人民政府信息公开指南</h3><p>一、信息分类和编排体系。本机关主动公开的信息分为机构职能、政策文件、规划计划、财政资金等类，"
        "按分类、年份和流水号编排。</p><p>二、获取方式。公众可在本网站查阅，也可到县档案馆、图书馆查询。</p>"
        "<p>三、依申请公开流程。申请人填写《政府信息公开申请表》，通过信函、当面或网上提交，受理机构自收到申请之日起20个工作日内答复。</p>"
        "<p>四、政府信息公开工作机构：云澜县人民政府办公室政务公开科；办公地址：澄江路1号318室；办公时间：工作日8:30—12:00，14:00—17:30；"
        "联系电话：0399-7012300；传真号码：0399-7012301；电子邮箱：ylgk@yunlan.example。</p>",
    ),
    column(
        "office_two_units",
        "two offices on one page, one of them without a telephone",
        ("政务公开", "信息公开目录", "机构设置", "下属单位"),
        [
            lab("单位名称", want="present"),
            lab("办公地址", want="present"),
            lab("联系电话", want="missing", why="the second unit has none"),
            lab("负责人姓名", want="present"),
        ],
        body="<h4>云澜县图书馆</h4><p>负责人：温子谦</p><p>地址：云澜县文化路15号</p><p>联系电话：0399-7081100</p>"
        "<h4>云澜县文化馆</h4><p>负责人：祁小棠</p><p>地址：云澜县文化路17号</p><p>联系电话：</p>",
        place=YUNLAN,
    ),
    column(
        "office_blocked",
        "the landing page is readable, the page with the facts is refused with 403",
        ("政务公开", "信息公开目录", "机构设置", "机构信息"),
        [
            lab("办公电话", want="unclear"),
            lab("办公地址", want="unclear"),
            lab("电子邮箱", want="unclear"),
        ],
        body="<p>欢迎访问临浦区医疗保障局政府信息公开专栏。</p><ul><li><a href='./lxwm.html'>联系我们</a></li></ul>",
        extra={"lxwm.html": html("<html><body>403 Forbidden</body></html>", 403)},
        place=LINPU,
    ),
]
