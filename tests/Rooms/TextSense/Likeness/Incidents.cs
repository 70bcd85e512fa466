using Huiyin.TextSense.Likeness;

namespace Huiyin.Tests.Rooms.TextSense.Likeness;

/// <summary>Reports with known truth: an incident is one trouble at one place at one time, told by several people in their own words.</summary>
internal sealed class Incidents(uint seed)
{
    private static readonly string[] Areas = ["临江街道", "石板街道", "云岭街道", "桂溪街道", "望龙街道", "白塔街道", "清河街道", "南浦街道", "双桥镇", "松林镇", "茶山镇"];
    private static readonly string FirstLetters = "锦云翠瑞御景枫桂梧兰竹松梅荷柳榕丹青碧金银玉星月晨晓暮春夏秋冬東南西北华安康福禄寿喜乐和平祥泰嘉禾丰鼎隆";
    private static readonly string SecondLetters = "绣溪屏澜轩庐岭园坡滩江湖海洋泉池塘林森峰峦谷川原野田禾苗泽润源港津渡桥楼台亭榭阁院堂馆苑舍居墅";
    private static readonly string[] Endings = ["小区", "花园", "家园", "公寓", "苑", "新村", "广场", "路", "街", "巷", "大道"];
    private static readonly string[] Greetings = ["", "", "您好,", "领导好!", "尊敬的领导:您好!", "你好,我是这里的住户。", "我来反映一个问题。", "再次反映:"];
    private static readonly string[] Requests = ["", "请尽快处理。", "希望有关部门来看看。", "恳请解决,谢谢!", "请问什么时候能解决?", "盼回复。"];

    private static readonly DateTimeOffset Start = new(2025, 3, 1, 8, 0, 0, TimeSpan.FromHours(8));

    private uint state = seed;

    public sealed record Spot(string Name, string Area, bool IsRoad);

    public sealed record Told(LikenessReport Report, int Incident);

    /// <summary>So many places with different names, spread over the areas.</summary>
    public List<Spot> Spots(int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var spots = new List<Spot>(count);
        while (spots.Count < count)
        {
            var ending = Pick(Endings);
            var stem = $"{FirstLetters[Below(FirstLetters.Length)]}{SecondLetters[Below(SecondLetters.Length)]}";
            if (names.Add(stem + ending))
            {
                spots.Add(new Spot(stem + ending, Areas[spots.Count % Areas.Length], ending is "路" or "街" or "巷" or "大道"));
            }
        }

        return spots;
    }

    /// <summary>Incidents, each told three to five times, with their hard neighbours: the same trouble elsewhere in the area, another trouble at the place, the same a year later.</summary>
    public List<Told> WithNeighbours(int incidents)
    {
        var spots = Spots(incidents * 2);
        var told = new List<Told>();
        var next = incidents;
        for (var incident = 0; incident < incidents; incident++)
        {
            var spot = spots[incident];
            var trouble = Below(Troubles.All.Length);
            var day = Below(120);
            for (var teller = 3 + Below(3); teller > 0; teller--)
            {
                told.Add(new Told(Tell($"t{told.Count}", spot, trouble, day + Below(60)), incident));
            }

            var elsewhere = spots[incidents + incident];
            told.Add(new Told(Tell($"t{told.Count}", elsewhere with { Area = spot.Area }, trouble, day + Below(60)), next++));
            told.Add(new Told(Tell($"t{told.Count}", spot, (trouble + 1 + Below(Troubles.All.Length - 1)) % Troubles.All.Length, day + Below(60)), next++));
            told.Add(new Told(Tell($"t{told.Count}", spot, trouble, day + 365 + Below(60)), next++));
        }

        return told;
    }

    /// <summary>One report of the trouble at the place.</summary>
    public LikenessReport Tell(string key, Spot spot, int trouble, double day)
    {
        var (category, titles, tellings, effects) = Troubles.All[trouble];
        var house = spot.IsRoad ? $"{1 + Below(120)}号附近" : Below(2) == 0 ? "" : $"{1 + Below(12)}栋";
        var place = Below(3) switch { 0 => $"{spot.Area}{spot.Name}{house}", 1 => spot.Name, _ => $"{spot.Name}{house}" };
        var isInText = Below(10) < 7;
        var where = isInText ? Below(3) switch { 0 => $"{place},", 1 => $"我住在{spot.Name},", _ => $"{spot.Name}这边," } : "";
        var title = Below(2) == 0 ? $"{spot.Name}{Pick(titles)}" : Pick(titles);
        var sentences = Below(2) == 0 ? $"{where}{Pick(tellings)},{Pick(effects)}。" : $"{Pick(effects)}!{where}{Pick(tellings)}。";
        return new LikenessReport(key, Start.AddDays(day).AddMinutes(Below(1440)), title, Pick(Greetings) + sentences + Pick(Requests))
        {
            Place = isInText && Below(3) == 0 ? null : place,
            Area = Below(10) == 0 ? null : spot.Area,
            Category = category,
        };
    }

    public int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    private string Pick(string[] of) => of[Below(of.Length)];
}
