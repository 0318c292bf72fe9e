using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Organisation;

/// <summary>A setting as it stands on a day, for everyone or for an office that differs, and what comes next.</summary>
/// <param name="Since">None while it is as delivered.</param>
public sealed record SettingToday(
    SettingFacts Setting, string Value, OfficeId? Office, string? OfficeName, DateOnly? Since, string? Source, SettingRow? Next)
{
    /// <summary>The value as people read it.</summary>
    public string Words => Setting.Show(Value);

    /// <summary>Each setting for everyone, followed by the offices that have a value of their own, in force or to come.</summary>
    /// <param name="rows">All values entered.</param>
    public static IEnumerable<SettingToday> AllOf(IReadOnlyList<SettingRow> rows, DateOnly day) => SettingKeys.All.SelectMany(s => Of(s, rows, day));

    /// <summary>One setting for everyone, followed by the offices that have a value of their own, in force or to come.</summary>
    /// <param name="rows">All values entered.</param>
    public static IEnumerable<SettingToday> Of(SettingFacts setting, IReadOnlyList<SettingRow> rows, DateOnly day)
    {
        var mine = rows.Where(r => r.Key == setting.Key).ToArray();
        var everyone = One(setting, mine.Where(r => r.OfficeId is null), setting.DeliveredOn(day), day);
        var otherwise = new DeliveredValue(null, everyone.Value, string.Empty);
        return [everyone, .. mine.Where(r => r.OfficeId is not null).GroupBy(r => r.OfficeId)
            .OrderBy(g => g.First().OfficeName, StringComparer.Ordinal).Select(g => One(setting, g, otherwise, day))];
    }

    private static SettingToday One(SettingFacts setting, IEnumerable<SettingRow> values, DeliveredValue otherwise, DateOnly day)
    {
        var rows = values.OrderBy(r => r.From).ToArray();
        var now = rows.LastOrDefault(r => r.From <= day && (otherwise.From is null || r.From >= otherwise.From));
        var office = rows.FirstOrDefault(r => r.OfficeId is not null);
        return new SettingToday(
            setting, now?.Value ?? otherwise.Value, office?.OfficeId, office?.OfficeName, now?.From ?? otherwise.From, now?.Source ?? otherwise.Basis, rows.FirstOrDefault(r => r.From > day));
    }
}
