"""What a program cannot see: pictures of text, scans, archives, scripts, refused and broken pages. A person would have to look."""

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

INFO = ("政务公开", "信息公开目录", "机构设置", "基本信息")

CASES: list[Case] = [
    column(
        "second_page_fails",
        "the list goes on, but its second page answers 500",
        ("政务公开", "信息公开目录", "政策文件"),
        [
            doc("规范性文件", want="present"),
            doc("行政处罚裁量基准", want="unclear"),
            doc("公开制度", want="unclear"),
            doc("殡葬管理办法", want="present"),
            doc("会议纪要", want="unclear"),
        ],
        posts=[
            Post("云澜县民政局关于印发《云澜县殡葬管理办法》的通知", "2026-07-07"),
            Post("云澜县民政局关于公布现行有效规范性文件的通知", "2026-03-05"),
        ],
        later=[],
        later_status=500,
    ),
    column(
        "list_by_script",
        "the list comes from an interface that plain requests do not get",
        ("政务公开", "法定主动公开内容", "财政预决算"),
        [
            doc("部门预算", want="unclear"),
            doc("部门决算", want="unclear"),
            doc("“三公”经费预算表", want="unclear"),
            stm("政府债务情况", want="unclear"),
        ],
        body="<div id='list' class='loading'>正在加载……</div><script src='/js/unit.js' url='/gw/build/unit' "
        "queryData=\"{'webId':'77','pageId':'2033','parseType':'bulidstatic','tagId':'当前栏目_list'}\"></script>",
        extra={"/gw/build/unit": html("<html><body>403 Forbidden</body></html>", 403)},
        place=LINPU,
    ),
    column(
        "frame_refused",
        "the content stands in a frame that is refused",
        INFO,
        [
            lab("办公电话", want="unclear"),
            lab("办公地址", want="unclear"),
            stm("机构职能", want="unclear"),
        ],
        body="<iframe src='./jgxx_frame.html' width='100%' height='900' frameborder='0'></iframe>",
        extra={"jgxx_frame.html": html("<html><body>Forbidden</body></html>", 403)},
        style="table",
    ),
    column(
        "frame_read",
        "the content stands in a frame that can be read",
        INFO,
        [
            lab("办公电话", want="present"),
            lab("办公地址", want="present"),
            lab("传真号码", want="missing"),
        ],
        body="<iframe src='./jgxx_frame.html' width='100%' height='900' frameborder='0'></iframe>",
        extra={
            "jgxx_frame.html": html(
                "<html><head><meta charset='utf-8'></head><body><p>青岚市供销合作社联合社</p><p>办公地址：青岚市茶马街31号</p>"
                "<p>办公电话：0399-5288100</p></body></html>"
            )
        },
        place=QINGLAN,
        style="table",
    ),
    column(
        "article_pictures",
        "the article shows two photographs of a poster",
        INFO,
        [
            lab("单位名称", want=("present", "unclear")),
            lab("办公电话", want="unclear"),
            lab("办公时间", want="unclear"),
            lab("电子邮箱", want="unclear"),
        ],
        posts=[
            Post(
                "石畔镇便民服务中心简介",
                "2026-01-27",
                "<p><img src='./bm1.jpg' width='900'></p><p><img src='./bm2.jpg' width='900'></p>",
            ),
        ],
        place=SHIPAN,
    ),
    column(
        "names_in_attachments",
        "one notice about three rules; its attachments bear only numbers",
        ("政务公开", "信息公开目录", "规章制度"),
        [
            doc("内部管理制度", want=("present", "unclear")),
            doc("财务报销制度", want="unclear"),
            doc("公务接待制度", want="unclear"),
        ],
        posts=[
            Post(
                "关于印发县供销社三项内部管理制度的通知",
                "2025-12-19",
                "<p>各股室：现将三项内部管理制度印发给你们。</p>",
                (("附件1.pdf", "./P1219a.pdf"), ("附件2.pdf", "./P1219b.pdf"), ("附件3.pdf", "./P1219c.pdf")),
            )
        ],
    ),
    column(
        "archive_file",
        "everything is packed in an archive",
        ("政务公开", "信息公开目录", "财政资金", "部门决算"),
        [
            doc("部门决算", want="present"),
            stm("机关运行经费支出情况", want="unclear"),
            lab("公务用车购置数及保有量", want="unclear"),
            doc("部门决算情况说明", want="unclear"),
        ],
        posts=[
            Post(
                "临浦区档案馆2025年度部门决算",
                "2026-09-04",
                "<p>详见压缩包。</p>",
                (("临浦区档案馆公开材料.zip", "./P20260904.zip"),),
            )
        ],
        place=LINPU,
    ),
    column(
        "word_file",
        "the facts stand in a file of a word processor that cannot be read",
        INFO,
        [
            lab("办公地址", want="unclear"),
            lab("办公电话", want="unclear"),
            lab("邮政编码", want="unclear"),
        ],
        posts=[Post("机构基本信息表", "2026-02-05", "<p>请点击下载查看。</p>", (("机构基本信息表.doc", "./jbxx.doc"),))],
        place=QINGLAN,
    ),
    column(
        "broken_article",
        "the connection broke in the middle of the page",
        INFO,
        [
            lab("机构名称", want="present"),
            lab("办公地址", want="present"),
            lab("办公电话", want="unclear", why="behind the break"),
            lab("办公时间", want="unclear"),
        ],
        body="<p>机构名称：云澜县退役军人事务局</p><p>办公地址：云澜县军民路2号</p><p><a href='./lxfs.html'>更多联系方式</a></p>",
        extra={
            "lxfs.html": Answer(
                page(YUNLAN, (*INFO, "联系方式"), "<h2>更多联系方式</h2><p>云澜县退役")
                .encode()
                .split("云澜县退役".encode())[0],
                cut=True,
            )
        },
    ),
    column(
        "login_wall",
        "the articles ask for a login",
        ("政务公开", "信息公开目录", "扶贫工作", "项目公示"),
        [
            stm("扶贫项目实施单位及责任人信息", want="unclear"),
            lab("举报电话", want="unclear"),
            lab("资金来源", want="unclear"),
            stm("扶贫项目安排情况", want=("present", "unclear")),
        ],
        posts=[
            Post(
                "云澜县2026年扶贫项目公示",
                "2026-04-27",
                "<p>您访问的内容需要登录后查看。</p><form action='/login'><input name='u'><input name='p' type='password'></form>",
            )
        ],
    ),
    column(
        "lazy_pictures",
        "portraits that a script loads late, but named",
        ("政务公开", "信息公开目录", "机构设置", "领导信息"),
        [
            img("标准证件照", want="present"),
            lab("姓名", want="present"),
            lab("职务", want="present"),
            lab("工作分工", want="unclear", why="in boxes that a script fills"),
        ],
        body="<div class='l'><img src='/images/loading.gif' data-src='./szx.jpg' alt='沈知行'><p>沈知行　局长</p><div class='fg' data-id='11'>工作分工：<span>加载中…</span></div></div>"
        "<div class='l'><img src='/images/loading.gif' data-src='./yms.jpg' alt='严暮山'><p>严暮山　副局长</p><div class='fg' data-id='12'>工作分工：<span>加载中…</span></div></div>"
        "<script src='/js/ldfg.js'></script>",
        place=LINPU,
    ),
    column(
        "video",
        "an interpretation as a film; its text cannot be had",
        ("解读回应", "政策解读"),
        [
            doc("政策解读", want="present"),
            doc("视频解读", want="present"),
            doc("解读材料全文", want=("unclear", "missing")),
            lab("咨询电话", want=("unclear", "missing")),
        ],
        posts=[
            Post(
                "视频解读：《青岚市居家养老服务办法》",
                "2026-09-18",
                "<p><video src='./jd.mp4' controls poster='./jd.jpg'></video></p>",
            )
        ],
        place=QINGLAN,
    ),
    column(
        "other_platform",
        "the column only points to another site's platform",
        ("政务公开", "信息公开目录", "公共资源交易"),
        [
            doc("中标结果公示", want="unclear"),
            doc("采购合同", want="unclear"),
            srv("公共资源交易平台", want=("present", "unclear")),
        ],
        body="<p>本县公共资源交易信息统一在青岚市公共资源交易平台发布：</p>"
        "<p><a href='http://ggzy.other.example/yunlan/'>青岚市公共资源交易平台（云澜分中心）</a></p>",
    ),
    column(
        "children_refused",
        "child columns with the very names that are asked; the server fails on each",
        ("政务公开", "信息公开目录", "政府信息公开专栏"),
        [
            doc("公开指南", want=("unclear", "present")),
            doc("公开年报", want="unclear", why="which years stand there cannot be seen"),
            doc("2025年度政府信息公开工作年度报告", want="unclear"),
            srv("公开意见箱", want="unclear"),
            doc("非公开信息目录", want=("missing", "unclear")),
        ],
        children=[
            Child("公开指南", body="<p>error</p>", status=500),
            Child("公开年报", body="<p>error</p>", status=500),
            Child("公开意见箱", body="<p>error</p>", status=403),
        ],
        menu=("机构设置",),
    ),
    column(
        "all_articles_fail",
        "each article of the staff list is refused",
        ("政务公开", "信息公开目录", "机构设置", "内设机构"),
        [
            lab("内设机构名称", want="present"),
            lab("主要职责", want="unclear"),
            lab("联系电话", want="unclear"),
            lab("负责人", want="unclear"),
        ],
        posts=[
            Post("综合股", "2026-01-16", status=403),
            Post("项目管理股", "2026-01-16", status=403),
            Post("移民安置股", "2026-01-16", status=500),
        ],
    ),
    column(
        "scan_of_minutes",
        "scans of minutes; what was decided cannot be read",
        ("政务公开", "信息公开目录", "会议公开"),
        [
            doc("会议纪要", want="present"),
            stm("会议议定事项情况", want="unclear"),
            lab("会议时间", want="unclear"),
            lab("参会人员", want="unclear"),
        ],
        posts=[
            Post("石畔镇2026年第9次党政联席会议纪要", "2026-10-22", "<p></p>", (("扫描件0009.pdf", "./S0009.pdf"),)),
            Post("石畔镇2026年第8次党政联席会议纪要", "2026-09-23", "<p></p>", (("扫描件0008.pdf", "./S0008.pdf"),)),
        ],
        place=SHIPAN,
    ),
    column(
        "picture_of_list",
        "a list of powers as a photographed table",
        ("政务公开", "信息公开目录", "权责清单"),
        [
            doc("权责清单", want="present", why="the title says so"),
            lab("实施依据", want="unclear"),
            lab("承办机构", want="unclear"),
            lab("追责情形", want="unclear"),
        ],
        posts=[
            Post(
                "云澜县水务局权责清单（2026年版）",
                "2026-05-25",
                "<p><img src='./qz1.jpg'></p><p><img src='./qz2.jpg'></p><p><img src='./qz3.jpg'></p>",
            )
        ],
    ),
    column(
        "flip_book",
        "a guide as a flip book of a viewer",
        ("政务公开", "政府信息公开指南"),
        [
            doc("政府信息公开指南", want="present"),
            lab("受理机构", want="unclear"),
            lab("联系电话", want="unclear"),
            lab("办公时间", want="unclear"),
            stm("获取方式", want="unclear"),
        ],
        body="<h3>临浦区人民政府信息公开指南</h3><div class='pdf-viewer' data-powerurl='./zn.pdf'><canvas id='pg1'></canvas></div><script src='/js/pdf.js'></script>",
        extra={"zn.pdf": Answer(b"%PDF-1.4\n%%EOF\n", "application/pdf")},
        place=LINPU,
    ),
]
