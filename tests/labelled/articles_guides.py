"""Guides, annual reports, budgets and service guides: long pages with headings, contact blocks and tables."""

from __future__ import annotations

from tests.labelled._articles_kit import art, duties, meta, news, soup
from tests.labelled.form import Case

GUIDE = ("政务公开", "政府信息公开指南")
YEAR = ("政务公开", "政府信息公开年报")
SERVE = ("办事服务", "办事指南")
_CELLS = "".join(f"<td>{n}</td>" for n in (0, 3, 12, 0, 1))

CASES: list[Case] = [
    art(
        "guide_headings_and_contact_block",
        "trs",
        "岚谷县交通运输局政府信息公开指南",
        f"""<div class="scroll_cont ScrollStyle"><h2>岚谷县交通运输局政府信息公开指南</h2><p>为了更好地提供政府信息公开服务，编制本指南。</p><h3>一、公开范围</h3>{duties(4)}<h3>二、公开形式</h3>{news(1, 2)}<h3>三、政府信息公开工作机构</h3><p>机构名称：岚谷县交通运输局办公室</p>
<p>办公地址：岚谷县城关镇通达路5号</p><p>办公时间：工作日8:30-12:00，14:30-18:00</p><p>联系电话：0399-7219020</p><p>传真号码：0399-7219021</p><p>电子邮箱：lgjt@case.example</p><p>邮政编码：994200</p><h3>四、监督和救济</h3>{news(6, 1)}</div>""",
        "a guide with one contact block under its third heading",
        path=GUIDE,
        records=[
            {
                "机构名称": "岚谷县交通运输局办公室",
                "办公地址": "岚谷县城关镇通达路5号",
                "办公时间": "工作日8:30-12:00，14:30-18:00",
                "联系电话": "0399-7219020",
                "传真号码": "0399-7219021",
                "电子邮箱": "lgjt@case.example",
                "邮政编码": "994200",
            }
        ],
        never=("地址", "邮编"),
        no_published=True,
    ),
    art(
        "guide_two_contact_blocks",
        "ucap",
        "鹭汀区政府信息公开指南",
        f"""<h1>鹭汀区政府信息公开指南</h1><div id="UCAP-CONTENT"><p><b>一、受理机构</b></p><p>受理机构名称：鹭汀区人民政府办公室政务公开科</p><p>受理地址：霁州市鹭汀区滨湖大道99号307室</p><p>受理电话：0399-8801230</p>{news(2, 2)}
<p><b>二、监督机构</b></p><p>监督机构名称：鹭汀区人民政府督查室</p><p>监督电话：0399-8801239</p></div>""",
        "受理 and 监督 blocks; the labels differ, so one record holds them all",
        path=GUIDE,
        records=[
            {
                "受理机构名称": "鹭汀区人民政府办公室政务公开科",
                "受理地址": "霁州市鹭汀区滨湖大道99号307室",
                "受理电话": "0399-8801230",
                "监督机构名称": "鹭汀区人民政府督查室",
                "监督电话": "0399-8801239",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "guide_word_soup",
        "hanweb",
        "松垣县政府信息依申请公开办法说明",
        f"""<table><tr><td>松垣县政府信息依申请公开办法说明</td></tr><tr><td>{"".join(f"<p class=MsoNormal>{soup(t, 6)}</p>" for t in news(0, 4, "{}").splitlines())}<p class=MsoNormal>{soup("通信地址：松垣县玉泉镇府前街8号政务公开办", 3)}</p><p class=MsoNormal>{soup("联系电话：0399-6650088", 2)}</p></td></tr></table>""",
        "contact lines in span soup at the end of prose",
        path=("政务公开", "依申请公开"),
        records=[{"通信地址": "松垣县玉泉镇府前街8号政务公开办", "联系电话": "0399-6650088"}],
        never=("邮编",),
        no_published=True,
    ),
    art(
        "report_six_parts",
        "lonsun",
        "砚河县林业局2025年政府信息公开工作年度报告",
        f"""<h1>砚河县林业局2025年政府信息公开工作年度报告</h1><div class="wzfbxx">发布时间：2026-01-16 10:05　　信息来源：县林业局</div><div class="wzcon"><p>本报告的统计期限自2025年1月1日至2025年12月31日。</p><p><strong>一、总体情况</strong></p>{news(1, 2)}<p><strong>二、主动公开政府信息情况</strong></p>
<table border="1"><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>7</td></tr></table><p><strong>三、收到和处理政府信息公开申请情况</strong></p>
<table border="1"><tr><td>自然人</td><td>商业企业</td><td>科研机构</td><td>其他</td><td>总计</td></tr><tr>{_CELLS}</tr></table><p><strong>四、行政复议、行政诉讼情况</strong></p><table><tr><td>结果维持</td><td>结果纠正</td></tr><tr><td>0</td><td>0</td></tr></table><p><strong>五、存在的主要问题及改进情况</strong></p>{news(4, 1)}<p><strong>六、其他需要报告的事项</strong></p><p>无。</p></div>""",
        "six parts and tables; the year of the report is not its day",
        path=YEAR,
        published="2026-01-16",
        foot=True,
    ),
    art(
        "report_attachment_and_signature",
        "vsb",
        "桐墟区住建局2024年度法治政府建设工作报告",
        f"""<h2>桐墟区住建局2024年度法治政府建设工作报告</h2><p class="arti_metas"><span>发布者：办公室</span><span>发布时间：2025-01-20</span><span>浏览次数：<span>301</span></span></p><div class="v_news_content">{news(5, 4)}<p>2025年1月10日</p></div><p>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&amp;wbfileid=AA31">法治政府建设报告.pdf</a>】</p>""",
        "the day of signature precedes the day of publication",
        path=YEAR,
        published="2025-01-20",
        attachments=("法治政府建设报告.pdf",),
        foot=True,
    ),
    art(
        "budget_with_tables",
        "trs",
        "岚谷县2026年一般公共预算收支表",
        """<h2>岚谷县2026年一般公共预算收支表</h2><div class="view"><p style="text-align:right">单位：万元</p><table border="1"><tbody><tr><td>收入项目</td><td>2025年执行数</td><td>2026年预算数</td></tr><tr><td>税收收入</td><td>41230</td><td>43500</td></tr><tr><td>非税收入</td><td>18850</td><td>17900</td></tr><tr><td>合　计</td><td>60080</td><td>61400</td></tr></tbody></table>
<table border="1"><tbody><tr><td>支出项目</td><td>2026年预算数</td></tr><tr><td>教育支出</td><td>88210</td></tr><tr><td>卫生健康支出</td><td>39944</td></tr></tbody></table></div>""",
        "tables of figures under years; nothing is a label of an office or a day",
        path=("政务公开", "财政信息", "政府预算"),
        metas=meta("岚谷县2026年一般公共预算收支表", "2026-02-03 16:00"),
        published="2026-02-03",
        foot=True,
    ),
    art(
        "budget_explanation_prose",
        "epoint",
        "洛棠县档案馆2023年度“三公”经费决算说明",
        f"""<h2 class="ewb-article-tt">洛棠县档案馆2023年度“三公”经费决算说明</h2><div class="ewb-article-sources">日期：2024-09-19&nbsp;来源：县档案馆</div><div class="ewb-article-info"><p>一、单位基本情况</p>{duties(3)}<p>二、“三公”经费支出4.21万元，比上年减少0.37万元。</p><p>三、名词解释：财政拨款收入是指同级财政当年拨付的资金。</p></div>""",
        "prose with colons; 日期 line",
        path=("政务公开", "财政信息", "三公经费"),
        published="2024-09-19",
        foot=True,
    ),
    art(
        "service_guide_table",
        "boot",
        "食品小作坊登记证核发",
        f"""<h1>食品小作坊登记证核发</h1><table class="table table-striped"><tr><td>事项类型</td><td>行政许可</td></tr><tr><td>实施主体</td><td>鹭汀区市场监督管理局</td></tr><tr><td>法定办结时限</td><td>20个工作日</td></tr><tr><td>承诺办结时限</td><td>5个工作日</td></tr><tr><td>办理地点</td><td>霁州市鹭汀区望海路128号政务中心2楼12号窗口</td></tr><tr><td>办理时间</td><td>周一至周五 9:00-17:00</td></tr><tr><td>咨询电话</td><td>0399-8805612</td></tr><tr><td>收费标准</td><td>不收费</td></tr></table>{news(7, 1, "<p>{}</p>")}""",
        "a table of the elements of a service",
        path=SERVE,
        records=[
            {
                "事项类型": "行政许可",
                "实施主体": "鹭汀区市场监督管理局",
                "法定办结时限": "20个工作日",
                "承诺办结时限": "5个工作日",
                "办理地点": "霁州市鹭汀区望海路128号政务中心2楼12号窗口",
                "办理时间": "周一至周五 9:00-17:00",
                "咨询电话": "0399-8805612",
                "收费标准": "不收费",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "service_guide_numbered_prose",
        "hanweb",
        "松垣县城镇独生子女父母奖励办理指南",
        """<table><tr><td class=bt>松垣县城镇独生子女父母奖励办理指南</td></tr><tr><td><p>一、办理依据：《岚山省人口与计划生育条例》第三十条</p><p>二、办理条件：本县城镇户籍且年满六十周岁</p><p>三、办理地点：松垣县玉泉镇健康路4号县卫生健康局一楼</p><p>四、办理时限：15个工作日</p><p>五、收费标准：不收费</p><p>六、联系电话：0399-6652525</p></td></tr></table>""",
        "numbers stand before the labels",
        path=SERVE,
        records=[
            {
                "办理依据": "《岚山省人口与计划生育条例》第三十条",
                "办理条件": "本县城镇户籍且年满六十周岁",
                "办理地点": "松垣县玉泉镇健康路4号县卫生健康局一楼",
                "办理时限": "15个工作日",
                "收费标准": "不收费",
                "联系电话": "0399-6652525",
            }
        ],
        never=("邮编",),
        no_published=True,
    ),
    art(
        "service_guide_definition_blocks",
        "aspx",
        "洛棠县临时占用林地审批",
        """<h1>洛棠县临时占用林地审批</h1><div class="blk"><div class="blk_t">受理单位</div><div class="blk_c">洛棠县林业局</div></div><div class="blk"><div class="blk_t">办理地点</div><div class="blk_c">洛棠县政务服务中心三楼林业窗口</div></div><div class="blk"><div class="blk_t">咨询电话</div><div class="blk_c">0399-3394416</div></div>
<div class="blk"><div class="blk_t">监督投诉</div><div class="blk_c">0399-3394400</div></div><div class="blk"><div class="blk_t">网上办理</div><div class="blk_c"></div></div>""",
        "blocks with a title and a content; the last one is empty",
        path=SERVE,
        records=[
            {
                "受理单位": "洛棠县林业局",
                "办理地点": "洛棠县政务服务中心三楼林业窗口",
                "咨询电话": "0399-3394416",
                "监督投诉": "0399-3394400",
            }
        ],
        never=("网上办理",),
        foot=True,
        no_published=True,
    ),
    art(
        "rules_system_document",
        "henan",
        "榆坪县政府信息公开保密审查制度",
        f"""<P align=center><B>榆坪县政府信息公开保密审查制度</B><P align=center>日期：2015-12-08　点击：640{duties(9, "<P>第{no}条　{text}")}<P>第十条　本制度自2016年1月1日起施行。""",
        "numbered articles of a rule; 施行 day later than 日期",
        path=("政务公开", "政府信息公开制度"),
        published="2015-12-08",
        foot=True,
    ),
]
