using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Organisation;

/// <summary>A setting as it stands on a day, for everyone or for an office that differs, and what comes next.</summary>
/// <param name="Since">None while it is as delivered.</param>
internal sealed record SettingToday(
    string Key, string Meaning, string Value, OfficeId? Office, string? OfficeName, DateOnly? Since, string? Source, SettingRow? Next)
{
    /// <summary>Each setting for everyone, followed by the offices that have a value of their own, in force or to come.</summary>
    /// <param name="rows">All values entered.</param>
    public static IEnumerable<SettingToday> AllOf(IReadOnlyList<SettingRow> rows, DateOnly day) =>
        from setting in SettingKeys.All
        from value in Of(setting, [.. rows.Where(r => r.Key == setting.Key)], day)
        select value;

    private static IEnumerable<SettingToday> Of((string Key, string Meaning, string Default) setting, SettingRow[] rows, DateOnly day)
    {
        var everyone = One(setting, rows.Where(r => r.OfficeId is null), setting.Default, day);
        return [everyone, .. rows.Where(r => r.OfficeId is not null).GroupBy(r => r.OfficeId)
            .OrderBy(g => g.First().OfficeName, StringComparer.Ordinal).Select(g => One(setting, g, everyone.Value, day))];
    }

    private static SettingToday One((string Key, string Meaning, string Default) setting, IEnumerable<SettingRow> values, string otherwise, DateOnly day)
    {
        var rows = values.OrderBy(r => r.From).ToArray();
        var now = rows.LastOrDefault(r => r.From <= day);
        var office = rows.FirstOrDefault(r => r.OfficeId is not null);
        return new SettingToday(
            setting.Key, setting.Meaning, now?.Value ?? otherwise, office?.OfficeId, office?.OfficeName, now?.From, now?.Source, rows.FirstOrDefault(r => r.From > day));
    }
}
