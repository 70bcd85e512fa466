namespace Huiyin.TextSense;

/// <summary>Finds people's names by what stands beside them: a cue in front (我叫, 联系人, 业主 …), a title or a mobile number behind.</summary>
/// <remarks>No names are looked for in the open text: there 高明 is praise and 江北 a place.</remarks>
internal static class NameFinder
{
    private const int MostConnectors = 8;
    private const int LongestClause = 24;
    private const int MostInARow = 20;

    private static readonly WordList SureCues = new(
        """
        我叫 我名叫 俺叫 本人叫 名叫 名字叫 名字是 名字 姓名 姓 名 我名 人名 本人名 本名 原名 取名 起名 乳名 曾用名 联系人 联络人 户名 真名 署名
        收件人 收货人 寄件人 收款人 付款人 开户人 持卡人 称呼我 聯繫人 聯絡人 联系人姓名
        """);

    private static readonly WordList LooseCues = new(
        """
        我妈 我爸 我爹 我娘 我哥 我弟 我姐 我妹 我爷 我奶 媳妇 老伴 表弟 表哥 表姐 表妹 堂哥 堂弟 堂姐 堂妹 村支书 支书 镇长 乡长 区长 县长 市长
        董事长 主席 秘书 会计 出纳 来信人 写信人 低保户 贫困户 五保户 困难户 特困户 落款人 中介 鄙人 在下 举报 投诉 控告 状告 起诉 叫 叫做 名为
        我是 我系 本人 本人是 业主 業主 户主 房主 当事人 患者 病人 病患 学生 同学 家长 老师 教师 医生 大夫 护士 司机 师傅 驾驶员 驾驶人 车主
        经办人 承办人 主办人 投诉人 举报人 反映人 申诉人 申请人 来电人 诉求人 信访人 上访人 求助人 报案人 报警人 报修人 登记人 填表人 办理人
        委托人 代理人 受托人 监护人 被监护人 担保人 借款人 法人 法人代表 法定代表人 负责人 责任人 老板 老板娘 店主 店长 房东 租客 租户 承租人
        出租人 承租方 住户 邻居 居民 村民 市民 群众 职工 员工 工人 同事 工友 朋友 农民工 民警 警官 交警 辅警 城管 队员 书记 主任 村主任
        居委会主任 社长 组长 队长 校长 班主任 院长 局长 科长 处长 所长 站长 经理 物业经理 总经理 社工 网格员 网格长 保安 保洁 保洁员 楼长 楼栋长
        代表 委员 死者 逝者 伤者 受害人 受害者 被害人 目击者 证人 嫌疑人 肇事者 原告 被告 第三人 被告人 被投诉人 被举报人 被申请人 被反映人 对方
        儿子 女儿 孩子 小孩 娃儿 长子 次子 长女 次女 独子 独女 孙子 孙女 外孙 外孙女 老公 老婆 丈夫 妻子 爱人 前夫 前妻 父亲 母亲 爸爸 妈妈 其父
        其母 之父 之母 其子 其女 之子 之女 之妻 其妻 其夫 爷爷 奶奶 外公 外婆 岳父 岳母 公公 婆婆 儿媳 女婿 哥哥 弟弟 姐姐 妹妹 大哥 大姐 叔叔
        阿姨 舅舅 姑姑 侄子 侄女 外甥 家属 亲属 老人 党员 干部 工作人员 负责同志 调解员 记者 律师 女士 先生 同志 残疾人 退役军人 老兵 学员 会员
        客户 顾客 消费者 用户 买方 卖方 甲方 乙方 男童 女童 幼儿 婴儿 护工 保姆 月嫂 快递员 外卖员 骑手 维修工 水电工 电工 包工头 工头 业委会主任
        产权人 权利人 所有权人 共有人 继承人 被继承人 参保人 投保人 被保险人 考生 新生 毕业生 教练 楼上 楼下
        """);

    private static readonly WordList Connectors = new("」 是 叫 叫做 名叫 名为 为 系 即 姓名 名字 ( 「 『 “ ‘ \" ' 《 【 [ — _ > 大名 大号 签名 签字 签章 本人 先生 女士 小朋友 同学 同志");
    private static readonly WordList Pairing = new("及 和 与 / 、 或 电话 联系电话 手机 手机号 联系方式 号码 签字 盖章 地址 信息 资料 代表");
    private static readonly WordList Closings = new("敬礼 敬上 此致 敬启 落款 署名 签名 签字 签章 致礼");
    private static readonly WordList Behind = new(
        """
        ,男 (男 、男 ,女, (女 、女, ,女; ,身份证 (身份证 ,电话 (电话 ,手机 (手机 ,联系电话 (联系电话 ,汉族 、汉族 ,系 敬上 敬启 谨上 身份证号
        联系电话 手机号
        """);

    public static void Find(PersonalSheet sheet)
    {
        foreach (var phone in sheet.Finds.Where(find => find.Kind == PersonalKind.MobilePhone).ToList())
        {
            Take(sheet, BeforePhone(sheet, phone.Start));
            Take(sheet, AlongLine(sheet, phone.Start + phone.Length));
        }

        for (var at = 0; at < sheet.Text.Length; at++)
        {
            Take(sheet, PersonName.TryReadTitled(sheet, at));
            Take(sheet, Behind.LengthAt(sheet.Text, at) > 0 ? PersonName.TryReadBefore(sheet, at) : null);
        }

        for (var at = 0; at < sheet.Text.Length; at++)
        {
            TakeAfterCue(sheet, at);
            Take(sheet, sheet.At(at) == '姓' ? ApartFromSurname(sheet, at + 1) : null);
            Take(sheet, sheet.Text[at] == '\n' ? AlongLine(sheet, at + 1) : null);
        }
    }

    private static void Take(PersonalSheet sheet, PersonalFind? find)
    {
        if (find is { } found)
        {
            sheet.Take(found);
        }
    }

    // 王建国 138…, 王建国(电话:138…)
    private static PersonalFind? BeforePhone(PersonalSheet sheet, int phone)
    {
        var end = SkipBack(sheet, phone);
        var word = Pairing.LengthBefore(sheet.Text, end);
        end = word > 1 && sheet.IsFree(end - word, word) ? SkipBack(sheet, end - word) : end;
        return PersonName.TryReadBefore(sheet, end);
    }

    // A name that fills the rest of its line: after a number, or as a signature, perhaps with the day behind it.
    private static PersonalFind? AlongLine(PersonalSheet sheet, int start)
    {
        while (sheet.At(start) is ' ' or '(' or ',')
        {
            start++;
        }

        var name = PersonName.TryRead(sheet, start, NameTrust.Loose);
        var end = name is { } found ? found.Start + found.Length : 0;
        return sheet.At(end) is '\n' or '\r' or ')' or ' ' or '。' || char.IsAsciiDigit(sheet.At(end)) ? name : null;
    }

    // 姓王名建国: the family name may stay, it says nothing.
    private static PersonalFind? ApartFromSurname(PersonalSheet sheet, int surname)
    {
        var at = surname + Surnames.LengthAt(sheet, surname);
        at += sheet.At(at) == ',' ? 1 : 0;
        if (at == surname || sheet.At(at) != '名')
        {
            return null;
        }

        at += sheet.At(at + 1) is '叫' or '字' or '为' ? 2 : 1;
        var length = !GivenNames.Has(sheet.At(at)) ? 0 : GivenNames.EndsOn(sheet.At(at + 1)) ? 2 : 1;
        return length == 0 ? null : new PersonalFind(PersonalKind.Name, at, length, "**");
    }

    private static int SkipBack(PersonalSheet sheet, int end)
    {
        for (var step = 0; step < 2 && sheet.At(end - 1) is ' ' or ':' or '(' or ',' or '、' or '/' or '-'; step++)
        {
            end--;
        }

        return end;
    }

    private static void TakeAfterCue(PersonalSheet sheet, int at)
    {
        var text = sheet.Text;
        if (Closings.LengthAt(text, at) is > 0 and var closing)
        {
            TakeSigned(sheet, at + closing);
        }

        var (sure, loose) = (SureCues.LengthAt(text, at), LooseCues.LengthAt(text, at));
        if (Math.Max(sure, loose) is var length && (length == 0 || !sheet.IsFree(at, length)))
        {
            return;
        }

        if (length == 1 && sure == 1 && !IsLabel(sheet, at))
        {
            return;
        }

        var trust = sure >= loose ? NameTrust.Sure : NameTrust.Loose;
        var start = SkipConnectors(sheet, at + length, ref trust);
        if (start >= 0 && !TakeRow(sheet, start, trust) && text.AsSpan(at, length) is "我是" or "我系" or "本人是" or "本人")
        {
            TakeAtClauseEnd(sheet, at + length);
        }
    }

    // 姓 and 名 alone are a cue only as labels: 「姓 名:」, 「名:」.
    private static bool IsLabel(PersonalSheet sheet, int at) => sheet.At(at) is '姓' or '名' && sheet.At(at + 1) is ':' or ' ';

    // Where the name would begin; -1 when the words between lead elsewhere (业主和…).
    private static int SkipConnectors(PersonalSheet sheet, int at, ref NameTrust trust)
    {
        var isPaired = false;
        for (var step = 0; step < MostConnectors; step++)
        {
            var letter = sheet.At(at);
            if (letter is ':' or '=' or '】' or ']')
            {
                (trust, isPaired) = (trust == NameTrust.Loose ? NameTrust.Firm : trust, false);
                at++;
                continue;
            }

            if (letter is ' ' || (letter == '名' && sheet.At(at - 1) is ' ' or '姓'))
            {
                at++;
                continue;
            }

            var bracket = letter == '(' ? BracketBeforeColon(sheet, at) : 0;
            var word = Connectors.LengthAt(sheet.Text, at);
            var pair = Pairing.LengthAt(sheet.Text, at);
            if (bracket + word + pair == 0 || !sheet.IsFree(at, Math.Max(bracket, Math.Max(word, pair))))
            {
                break;
            }

            // 「名字」 and 「姓名」 between make any cue sure.
            trust = word > 1 && sheet.At(at + word - 1) is '名' or '字' or '叫' ? NameTrust.Sure : trust;
            isPaired |= pair > word && bracket == 0;
            at += bracket > 0 ? bracket : Math.Max(word, pair);
        }

        return isPaired ? -1 : at;
    }

    // 申请人(业主):
    private static int BracketBeforeColon(PersonalSheet sheet, int open)
    {
        for (var at = open + 1; at < open + 10; at++)
        {
            if (sheet.At(at) == ')')
            {
                return sheet.At(at + 1) == ':' ? at + 1 - open : 0;
            }
        }

        return 0;
    }

    // One name, and those that follow it in a list: 王建国、李明和张伟.
    private static bool TakeRow(PersonalSheet sheet, int start, NameTrust trust)
    {
        var taken = 0;
        while (taken < MostInARow && ReadOne(sheet, start, taken == 0 ? trust : NameTrust.Loose) is { } name)
        {
            sheet.Take(name);
            taken++;
            start = name.Start + name.Length;
            if (sheet.Text.Length <= start || sheet.At(start) is not ('、' or ',' or '/' or '和' or '与' or '及' or '跟' or ' ' or '&'))
            {
                break;
            }

            start++;
        }

        return taken > 0;
    }

    private static PersonalFind? ReadOne(PersonalSheet sheet, int start, NameTrust trust) =>
        PersonName.TryRead(sheet, start, trust) ?? ForeignName.TryRead(sheet, start, trust);

    // 我是住在人和街的王建国,…
    private static void TakeAtClauseEnd(PersonalSheet sheet, int from)
    {
        for (var at = from; at < from + LongestClause && (PersonName.IsHan(sheet.At(at)) || char.IsAsciiLetterOrDigit(sheet.At(at)) || sheet.IsTaken(at)); at++)
        {
            var isEdge = sheet.At(at) is '的' or '号' or '室' or '栋' or '楼' || sheet.IsTaken(at);
            if (isEdge && PersonName.TryRead(sheet, at + 1, NameTrust.Loose) is { } name && PersonName.IsEnd(sheet, name.Start + name.Length))
            {
                sheet.Take(name);
                return;
            }
        }
    }

    // 此致 敬礼! ⏎ 王建国
    private static void TakeSigned(PersonalSheet sheet, int at)
    {
        for (var step = 0; step < 6 && at < sheet.Text.Length && sheet.Text[at] is '!' or '。' or ' ' or '\n' or '\r' or ':' or '.'; step++)
        {
            at++;
        }

        if (PersonName.TryRead(sheet, at, NameTrust.Loose) is { } name && PersonName.IsEnd(sheet, name.Start + name.Length))
        {
            sheet.Take(name);
        }
    }
}
