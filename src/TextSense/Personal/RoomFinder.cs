namespace Huiyin.TextSense;

/// <summary>
/// Finds what leads to a door: 3栋2单元501, A座1203, 5-3室, 人和街98号, 门牌号12, 楼上602. Proposed is 某号, as <see cref="PersonalText.MaskPlace"/> does.
/// </summary>
/// <remarks>
/// A building alone (3栋的电梯) names a place, not a household: it stays unless somebody says that he lives there.
/// House numbers of offices and shops, windows of a hall, dates and numbers of documents stay.
/// </remarks>
internal static class RoomFinder
{
    private const string Mask = "某号";
    private const string BeforeDates = "月字〕]】〉)/到至日编期周";
    private const string AfterDates = "前后左晚早上下凌开到至起那以之公机车地井坑桩杆标灯信选球种病宋字";
    private const int Near = 18;

    private static readonly WordList Homes = new("我住 也住 就住 都住 人住 家住 住在 住于 住址 居住在 居住于 居住地 租住 现住 常住 户籍 家庭地址 家在 搬到 搬进 租的 我家 房屋坐落 收货地址 通讯地址");
    private static readonly WordList HomeEnds = new("住 住在 家住 住于 住址 家在 我家 地址");
    private static readonly WordList DoorCues = new("门牌号 门牌 房号 室号 房间号 房屋号 户室号 户号牌 房牌号");
    private static readonly WordList NeighbourCues = new("楼上 楼下 隔壁 对门 我家 房间 邻居");
    private static readonly WordList Residents = new("住户 业主 租户 租客 房客 户主 邻居");
    private static readonly WordList Estates = new("苑 园 府 庭 城 湾 里 村 庄 阁 轩 居 邸 公寓 花园 小区 家园 新村 大院 名都 国际 广场 院");
    private static readonly WordList Streets = new("街 路 巷 弄 段 湾 坡 村 苑 园 里 道 坊 庄 寨 组 坎 沟 桥 坝 街道 大道 小区 花园 支路 正街 后街");
    private static readonly WordList Offices = new(
        """
        政务 行政 服务中心 便民 大厅 办公 窗口 派出所 街道办 办事处 居委会 社区居 党群 医院 诊所 卫生 学校 小学 中学 幼儿园 大学 法院 检察院 仲裁
        银行 公司 酒店 宾馆 饭店 餐 超市 市场 商场 商铺 门市 门面 店 馆 厂 工地 写字楼 局 委 中心 ktv 网吧 会所 加油站 车站 站 项目部 售楼 售房
        营业
        """);
    private static readonly WordList Towers = new("大厦 大楼 国际 商业 广场");
    private static readonly WordList OfficeAddresses = new(
        """
        政务 行政 服务中心 市民中心 便民 大厅 办公地 办公地址 单位地址 派出所 街道办 办事处 居委会 医院 法院 检察院 仲裁 公司地址 注册地 请到
        请前往 请至 前往 地点 现场咨询 办理地 登记处 受理点 局 委员会
        """);
    private static readonly WordList AfterOffices = new("窗口 窗 办公室 会议室 诊室 诊区 厅 大厅 柜台 柜 展 教室 病房 病床 床 门诊 检票 登机 站台 摊位 铺 车位 停车位 厂房 宿舍 教学楼");

    public static void Find(PersonalSheet sheet)
    {
        var at = 0;
        while (at < sheet.Text.Length)
        {
            at = RoomChain.TryRead(sheet, at) is { } chain ? Judge(sheet, chain) : TryCued(sheet, at);
        }
    }

    // Returns where to go on reading.
    private static int Judge(PersonalSheet sheet, RoomChain chain)
    {
        if (chain.Begins(RoomLevel.House) && IsDateOrDocument(sheet, chain))
        {
            return chain.FirstEnd;
        }

        if (!IsDoor(sheet, chain))
        {
            return chain.Count == 1 ? chain.End : chain.FirstEnd;
        }

        return Take(sheet, chain);
    }

    private static int Take(PersonalSheet sheet, RoomChain chain)
    {
        sheet.Take(new PersonalFind(PersonalKind.Room, chain.Start, chain.End - chain.Start, Mask));
        return chain.End;
    }

    private static bool IsDoor(PersonalSheet sheet, RoomChain chain)
    {
        var text = sheet.Text;
        if (AfterOffices.LengthAt(text, chain.End) > 0 || (Offices.IsWithin(text, chain.Start - 6, chain.Start) && !IsHome(sheet, chain.Start)))
        {
            return false;
        }

        if (chain.Count > 1)
        {
            // 两栋六层, 5栋六层: how high it is.
            var isHeight = text[chain.End - 1] == '层' || text.AsSpan(chain.Start, chain.End - chain.Start).Contains('两');
            var mayBeOffice = chain.Begins(RoomLevel.House) || chain.Begins(RoomLevel.Floor) || text[chain.End - 1] == '楼';
            return !isHeight && (!mayBeOffice || IsHome(sheet, chain.Start) || !IsOfficeAfter(sheet, chain.End));
        }

        return chain.First switch
        {
            RoomLevel.Room => chain.IsLongNumber && !IsFlatOfRooms(sheet, chain.End),
            RoomLevel.House => IsHome(sheet, chain.Start) || (IsInStreet(sheet, chain.Start) && !IsOfficeAfter(sheet, chain.End) && !IsOfficeBefore(sheet, chain.Start)),
            RoomLevel.Building or RoomLevel.Unit => IsHome(sheet, chain.Start) && chain.IsPlainNumber,
            RoomLevel.Floor or RoomLevel.None => false,
        };
    }

    // 11月21号, 每月5号前, 渝府发〔2026〕12号, 第12号令, 3号晚上
    private static bool IsDateOrDocument(PersonalSheet sheet, RoomChain chain)
    {
        var before = sheet.At(chain.Start - 1);
        var after = sheet.At(chain.FirstEnd);
        return sheet.At(chain.Start) == '第' || BeforeDates.Contains(before) || after is '令' or '文'
            || (AfterDates.Contains(after) && !IsInStreet(sheet, chain.Start));
    }

    // 三室一厅, 3室2厅
    private static bool IsFlatOfRooms(PersonalSheet sheet, int end) => sheet.At(end + 1) is '厅' or '卫' || sheet.At(end) is '厅' or '卫' or '内' && sheet.At(end + 1) == '外';

    // In the same clause, so that 「我住三楼,请修1号楼」 does not count.
    private static bool IsHome(PersonalSheet sheet, int start)
    {
        var from = start;
        while (from > 0 && start - from < Near && !IsClauseEnd(sheet.At(from - 1)))
        {
            from--;
        }

        return Homes.IsWithin(sheet.Text, from, start);
    }

    // In the same clause; or a fixed line soon after, as offices give it with their address.
    private static bool IsOfficeAfter(PersonalSheet sheet, int end)
    {
        var to = end;
        while (to < sheet.Text.Length && to - end < Near && !IsClauseEnd(sheet.At(to)))
        {
            to++;
        }

        return Offices.IsWithin(sheet.Text, end, to) || Towers.IsWithin(sheet.Text, end, to) || sheet.HasLandline(end, end + (2 * Near));
    }

    private static bool IsInStreet(PersonalSheet sheet, int start) => Streets.LengthBefore(sheet.Text, sheet.At(start - 1) == ' ' ? start - 1 : start) > 0;

    private static bool IsOfficeBefore(PersonalSheet sheet, int start)
    {
        var from = start;
        while (from > 0 && start - from < Near && sheet.At(from - 1) is not ('。' or ';' or '!' or '?' or '\n'))
        {
            from--;
        }

        return OfficeAddresses.IsWithin(sheet.Text, from, start);
    }

    private static bool IsClauseEnd(char letter) => letter is ',' or '。' or ';' or '!' or '?' or '\n' or '、' or '…';

    // Numbers that only the word in front makes a door: 门牌号98, 楼上602, 苑 12-5, 住5-3, 3-2-501.
    private static int TryCued(PersonalSheet sheet, int at)
    {
        var text = sheet.Text;
        if (DoorCues.LengthAt(text, at) is > 0 and var door && sheet.IsFree(at, door))
        {
            return TakeNumber(sheet, SkipConnectors(sheet, at + door), longest: 5, isSure: true);
        }

        if (NeighbourCues.LengthAt(text, at) is > 0 and var neighbour && sheet.IsFree(at, neighbour))
        {
            var number = sheet.At(at + neighbour) == '的' ? at + neighbour + 1 : at + neighbour;
            return Math.Max(at + neighbour, TakeNumber(sheet, number, longest: 4, isSure: false));
        }

        return char.IsAsciiDigit(sheet.At(at)) ? TakeHyphened(sheet, at) : at + 1;
    }

    private static int SkipConnectors(PersonalSheet sheet, int at)
    {
        for (var step = 0; step < 3 && sheet.At(at) is ':' or ' ' or '为' or '是' or '号' or '码'; step++)
        {
            at++;
        }

        return at;
    }

    private static int TakeNumber(PersonalSheet sheet, int start, int longest, bool isSure)
    {
        if (RoomChain.TryRead(sheet, start) is { } chain)
        {
            return isSure ? Take(sheet, chain) : Judge(sheet, chain);
        }

        var end = RoomChain.NumberEnd(sheet, start, longest, out var digits);
        if (digits == 0 || (!isSure && (digits < 3 || RoomChain.IsMeasure(sheet, end) || RoomChain.IsHotline(sheet, start, end))))
        {
            return start;
        }

        sheet.Take(new PersonalFind(PersonalKind.Room, start, end - start, Mask));
        return end;
    }

    private static int TakeHyphened(PersonalSheet sheet, int start)
    {
        var end = start;
        Span<int> parts = stackalloc int[4];
        var count = 0;
        while (count < parts.Length)
        {
            var from = end;
            while (char.IsAsciiDigit(sheet.At(end)))
            {
                end++;
            }

            parts[count++] = end - from;
            if (sheet.At(end) is not '-' || !char.IsAsciiDigit(sheet.At(end + 1)) || count == parts.Length)
            {
                break;
            }

            end++;
        }

        if (IsBounded(sheet, start, end) && HasPartsOfADoor(sheet, start, end, parts[..count]))
        {
            sheet.Take(new PersonalFind(PersonalKind.Room, start, end - start, Mask));
        }

        return end;
    }

    private static bool IsBounded(PersonalSheet sheet, int start, int end) =>
        !char.IsAsciiLetterOrDigit(sheet.At(start - 1)) && sheet.At(start - 1) is not ('-' or '.' or '〔' or '[' or '*')
        && !char.IsAsciiLetter(sheet.At(end)) && sheet.At(end) is not ('-' or '.' or '*' or '%' or ':') && !RoomChain.IsMeasure(sheet, end);

    // Building, unit and room as 3-2-501; two numbers only where somebody lives.
    private static bool HasPartsOfADoor(PersonalSheet sheet, int start, int end, ReadOnlySpan<int> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0] is 3 or 4 && sheet.At(end) == '的' && Residents.LengthAt(sheet.Text, end + 1) > 0;
        }

        if (parts[..^1].ContainsAnyExceptInRange(1, 2) || parts[^1] > 4)
        {
            return false;
        }

        if (Residents.LengthAt(sheet.Text, sheet.At(end) == '的' ? end + 1 : end) > 0)
        {
            return true;
        }

        return (parts.Length == 3 && parts[2] >= 3) || IsAfterEstate(sheet, start, end) || IsRightAfterHome(sheet, start);
    }

    private static bool IsRightAfterHome(PersonalSheet sheet, int start) =>
        HomeEnds.LengthBefore(sheet.Text, start) > 0 || (sheet.At(start - 1) is ' ' or ':' && HomeEnds.LengthBefore(sheet.Text, start - 1) > 0);

    private static bool IsAfterEstate(PersonalSheet sheet, int start, int end)
    {
        var name = sheet.At(start - 1) == ' ' ? start - 1 : start;
        var isClosed = IsClauseEnd(sheet.At(end)) || sheet.At(end) is ' ' or ')' or '的' or '业' or '住' or '户' or '家';
        return isClosed && Estates.LengthBefore(sheet.Text, name) > 0;
    }
}
