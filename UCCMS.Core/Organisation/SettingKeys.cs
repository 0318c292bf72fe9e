using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A setting of a type: what it is called, what it means, and what holds while nothing was entered.</summary>
/// <param name="Key">Stable, dotted.</param>
/// <param name="Meaning">In words, for the page that changes it.</param>
/// <param name="Default">As text.</param>
/// <param name="Parse">Null where a text is not a value of it.</param>
public sealed record SettingKey<T>(string Key, string Meaning, string Default, Func<string, T?> Parse)
    where T : struct
{
    /// <exception cref="InvalidOperationException">The stored text is not a value: cannot happen through <see cref="DatedSetting.Of"/>.</exception>
    public T Read(string? stored) => Parse(stored ?? Default) ?? throw new InvalidOperationException($"“{stored}” is not a value of the setting {Key}.");
}

/// <summary>The date a GST invoice bears.</summary>
public enum InvoiceDateRule
{
    /// <summary>The day it is issued.</summary>
    Issue,

    /// <summary>The billing date of its period.</summary>
    Billing,
}

/// <summary>Every setting there is.</summary>
public static class SettingKeys
{
    /// <summary>Whether the Divisional Office endorses drafts before the Nodal Office (SOP 4.A); per circle.</summary>
    public static readonly SettingKey<bool> EndorsementRequired = new(
        "draft.endorsement-required", "The Divisional Office endorses a location draft before the Nodal Office accepts it (true or false)", "true", Bool);

    /// <summary>Whether the payable amount is rounded to the rupee (CGST Act, section 170).</summary>
    public static readonly SettingKey<bool> InvoiceRoundOff = new(
        "invoice.round-off", "The payable amount of a document is rounded to the rupee (true or false)", "true", Bool);

    /// <summary>Which date an invoice bears.</summary>
    public static readonly SettingKey<InvoiceDateRule> InvoiceDate = new(
        "invoice.date", "The date of an invoice: the day it is issued, or the billing date (issue or billing)", "issue",
        text => Enum.TryParse<InvoiceDateRule>(text, ignoreCase: true, out var rule) && Enum.IsDefined(rule) && !char.IsAsciiDigit(text[0]) ? rule : null);

    /// <summary>Minutes without an act after which a person is signed out.</summary>
    public static readonly SettingKey<int> SessionIdleMinutes = new(
        "session.idle-minutes", "Minutes without an act after which a person is signed out (5 to 480)", "30",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 5 and <= 480 ? minutes : null);

    /// <summary>Minutes between two bookings with consecutive numbers up to which the second is suspected to be the first again; per office.</summary>
    public static readonly SettingKey<int> SuspectedRepeatMinutes = new(
        "finding.suspected-repeat-minutes", "Minutes within which consecutive bookings with equal data are suspected of being one (1 to 120)", "10", text => Whole(text, 1, 120));

    /// <summary>Share of rows that do not belong in a file from which on the whole file is held to be wrong.</summary>
    public static readonly SettingKey<int> WrongFilePercent = new(
        "finding.wrong-file-percent", "Share of foreign or repeated rows, in percent, from which on a file is held to be the wrong one (1 to 100)", "50", text => Whole(text, 1, 100));

    /// <summary>Months within which the same article number counts as booked twice (UPU S10: 12 at least, 24 advised).</summary>
    public static readonly SettingKey<int> RepeatMonths = new(
        "finding.repeat-months", "Months within which the same article number counts as booked twice (12 to 60)", "24", text => Whole(text, 12, 60));

    /// <summary>First day in APT of offices for which no other day was entered.</summary>
    public static readonly SettingKey<DateOnly> AptMigratedOn = new(
        "apt.migrated-on", "First day in APT of offices without a day of their own (yyyy-MM-dd)", "2025-08-04",
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    /// <summary>Key, meaning and default of each, for the page that lists them.</summary>
    public static IReadOnlyList<(string Key, string Meaning, string Default)> All { get; } =
    [
        Row(EndorsementRequired), Row(InvoiceRoundOff), Row(InvoiceDate), Row(SessionIdleMinutes),
        Row(SuspectedRepeatMinutes), Row(WrongFilePercent), Row(RepeatMonths), Row(AptMigratedOn),
    ];

    /// <exception cref="RuleViolation">setting.unknown, setting.value</exception>
    public static void Check(string key, string value)
    {
        var isValue = key switch
        {
            _ when key == EndorsementRequired.Key => EndorsementRequired.Parse(value.Trim()) is not null,
            _ when key == InvoiceRoundOff.Key => InvoiceRoundOff.Parse(value.Trim()) is not null,
            _ when key == InvoiceDate.Key => InvoiceDate.Parse(value.Trim()) is not null,
            _ when key == SessionIdleMinutes.Key => SessionIdleMinutes.Parse(value.Trim()) is not null,
            _ when key == SuspectedRepeatMinutes.Key => SuspectedRepeatMinutes.Parse(value.Trim()) is not null,
            _ when key == WrongFilePercent.Key => WrongFilePercent.Parse(value.Trim()) is not null,
            _ when key == RepeatMonths.Key => RepeatMonths.Parse(value.Trim()) is not null,
            _ when key == AptMigratedOn.Key => AptMigratedOn.Parse(value.Trim()) is not null,
            _ => throw new RuleViolation("setting.unknown", $"There is no setting “{key}”."),
        };
        RuleViolation.Unless(isValue, "setting.value", $"“{value}” is not possible. {All.Single(s => s.Key == key).Meaning}.", "Value");
    }

    private static int? Whole(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value : null;

    private static bool? Bool(string text) => bool.TryParse(text, out var value) ? value : null;

    private static (string Key, string Meaning, string Default) Row<T>(SettingKey<T> key)
        where T : struct => (key.Key, key.Meaning, key.Default);
}
