using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

public class FieldMaskTests
{
    [Theory]
    [InlineData("13800138000", "138****8000")]
    [InlineData("+86 138-0013-8000", "138****8000")]
    [InlineData("138****8000", "138****8000")]
    [InlineData("023-8800 0471", "023****0471")]
    [InlineData("88000471", "****0471")]
    [InlineData("12345", "****")]
    [InlineData("微信同号", "****")]
    [InlineData("", "")]
    public void A_phone_keeps_its_beginning_and_its_last_four(string phone, string expected)
    {
        Assert.Equal(expected, PersonalText.MaskPhone(phone));
    }

    [Theory]
    [InlineData("王建国", "王**")]
    [InlineData("李明", "李**")]
    [InlineData("王**", "王**")]
    [InlineData("周女士", "周女士")]
    [InlineData("周小梅女士", "周女士")]
    [InlineData("欧阳娜", "欧阳**")]
    [InlineData("欧阳", "欧**")]
    [InlineData("欧阳先生", "欧阳先生")]
    [InlineData("王某某", "王某某")]
    [InlineData("𠮷田", "𠮷**")]
    [InlineData("阿依古丽·买买提", "阿**")]
    [InlineData("Smith", "S**")]
    [InlineData("女士", "女士")]
    [InlineData(" ", "")]
    public void A_name_keeps_surname_and_title(string name, string expected)
    {
        Assert.Equal(expected, PersonalText.MaskName(name));
    }

    [Theory]
    [InlineData("大溪沟街道人和街98号3栋2单元5-3", "大溪沟街道人和街某号")]
    [InlineData("人和街98号附3号", "人和街某号")]
    [InlineData("人和街９８号", "人和街某号")]
    [InlineData("人和街98-5号,大溪沟", "人和街某号,大溪沟")]
    [InlineData("人和街三号楼二单元 对面", "人和街某号 对面")]
    [InlineData("华福苑B座12楼1203室", "华福苑某号")]
    [InlineData("华福苑3#楼 5-3", "华福苑某号")]
    [InlineData("人和街98", "人和街某号")]
    [InlineData("华福苑 12-5", "华福苑 某号")]
    [InlineData("人和街98号路灯下", "人和街某号路灯下")]
    [InlineData("人和街98号120米处", "人和街某号120米处")]
    public void House_and_flat_become_some_number(string place, string expected)
    {
        Assert.Equal(expected, PersonalText.MaskPlace(place));
    }

    [Theory]
    [InlineData("轨道3号线大溪沟站2号出口")]
    [InlineData("一号桥公交站")]
    [InlineData("七星岗街道八一路十八梯")]
    [InlineData("503路车终点站")]
    [InlineData("商场二楼扶梯旁")]
    [InlineData("第三人民医院")]
    [InlineData("")]
    public void Numbers_that_are_names_stay(string place)
    {
        Assert.Equal(place, PersonalText.MaskPlace(place));
    }

    [Theory]
    [InlineData("11010519491231002X", "1****************X")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ", "1****************X")]
    [InlineData("没有", "**")]
    [InlineData("", "")]
    public void An_identity_number_keeps_its_first_and_last(string id, string expected)
    {
        Assert.Equal(expected, PersonalText.MaskId(id));
    }

    [Fact]
    public void A_mask_laid_twice_is_the_mask_laid_once()
    {
        Func<string, string>[] masks = [PersonalText.MaskPhone, PersonalText.MaskName, PersonalText.MaskPlace, PersonalText.MaskId];

        foreach (var mask in masks)
        {
            Texts.Always(text => mask(mask(text)) == mask(text));
        }
    }

    [Fact]
    public void Folding_keeps_every_place_where_it_was()
    {
        Texts.Always(text => TextFold.Fold(text).Length == text.Length && TextFold.Fold(TextFold.Fold(text)) == TextFold.Fold(text));
    }
}
