using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>How the value of a setting is entered and shown.</summary>
public enum SettingKind
{
    /// <summary>Kept as true or false.</summary>
    YesNo,

    /// <summary>One of <see cref="SettingFacts.Choices"/>.</summary>
    Choice,

    /// <summary>A whole number within <see cref="SettingFacts.Bounds"/>.</summary>
    Whole,

    /// <summary>A day, kept as yyyy-MM-dd.</summary>
    Day,

    /// <summary>Whole rupees within <see cref="SettingFacts.Bounds"/>.</summary>
    Amount,

    /// <summary>A percentage from 0 to 100 with at most two decimals.</summary>
    Rate,

    /// <summary>A day of every year, kept as MM-dd.</summary>
    DayOfYear,
}

/// <summary>What a setting is about; the pages list them by it.</summary>
public enum SettingArea
{
    Billing,
    Gst,
    CashOnDelivery,
    Findings,
    Accounts,
    Program,
}

/// <summary>A value that ships with the program, and what it rests on.</summary>
/// <param name="From">None for the first.</param>
/// <param name="Value">As it is kept.</param>
/// <param name="Basis">Notification, section or order.</param>
public sealed record DeliveredValue(DateOnly? From, string Value, string Basis);

/// <summary>One value a setting can take.</summary>
/// <param name="Value">As it is kept.</param>
/// <param name="Words">As people read it.</param>
public sealed record SettingChoice(string Value, string Words);

/// <summary>What the pages need to know of a setting, whatever its type.</summary>
/// <param name="Key">Stable, dotted.</param>
/// <param name="Title">Its name in a few words.</param>
/// <param name="Meaning">What it decides, in a sentence.</param>
/// <param name="Default">What holds while nothing was entered, as text.</param>
public abstract record SettingFacts(string Key, string Title, string Meaning, string Default)
{
    public SettingKind Kind { get; init; }

    public SettingArea Area { get; init; }

    public IReadOnlyList<SettingChoice> Choices { get; init; } = [];

    /// <summary>Least and greatest whole number, both possible.</summary>
    public (int Least, int Most) Bounds { get; init; }

    /// <summary>What a whole number counts: minutes, percent.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The order or rule that the value as delivered rests on.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>What the law changed the delivered value to since, in the order of days.</summary>
    public IReadOnlyList<DeliveredValue> Later { get; init; } = [];

    /// <summary>Why it cannot be changed yet; empty where it can.</summary>
    public string NotYet { get; init; } = string.Empty;

    /// <summary>Everything that ships with the program, the first value first.</summary>
    public IReadOnlyList<DeliveredValue> Delivered => [new(null, Default, Basis), .. Later];

    /// <summary>An office, and all below it, may have a value of its own.</summary>
    public bool IsPerOffice { get; init; }

    /// <summary>What a value must look like, to go on after “is not possible:”.</summary>
    public string Expected => Kind switch
    {
        SettingKind.Whole => string.Create(CultureInfo.InvariantCulture, $"enter a whole number from {Bounds.Least} to {Bounds.Most}"),
        SettingKind.Amount => $"enter whole rupees from {IndianNumber.Format(Bounds.Least)} to {IndianNumber.Format(Bounds.Most)}",
        SettingKind.Rate => "enter a percentage from 0 to 100 with at most two decimals",
        SettingKind.Day => "enter a day",
        SettingKind.DayOfYear => "enter a day and a month",
        _ => $"choose {string.Join(" or ", Choices.Select(c => $"“{c.Words}”"))}",
    };

    public abstract bool Accepts(string text);

    /// <summary>What holds on a day where nothing was entered.</summary>
    public DeliveredValue DeliveredOn(DateOnly day) => Delivered.Last(d => d.From is null || d.From <= day);

    /// <summary>A kept value as people read it: “Yes”, “10 minutes”, “04-Aug-2025”.</summary>
    public string Show(string value) => Kind switch
    {
        SettingKind.Whole => $"{value} {Unit}".TrimEnd(),
        SettingKind.Amount => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rupees) ? $"₹{IndianNumber.Format(rupees)}" : value,
        SettingKind.Rate => $"{value}%",
        SettingKind.DayOfYear => DayOfYear.TryParse(value, out var dayOfYear) ? dayOfYear.ToString() : value,
        SettingKind.Day => DateOnly.TryParseExact(value, SettingKeys.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? IndianTime.Show(day) : value,
        _ => Choices.FirstOrDefault(c => string.Equals(c.Value, value, StringComparison.OrdinalIgnoreCase))?.Words ?? value,
    };
}

/// <summary>A setting of a type.</summary>
/// <param name="Parse">Null where a text is not a value of it.</param>
public sealed record SettingKey<T>(string Key, string Title, string Meaning, string Default, Func<string, T?> Parse)
    : SettingFacts(Key, Title, Meaning, Default)
    where T : struct
{
    public override bool Accepts(string text) => Parse(text) is not null;

    /// <exception cref="InvalidOperationException">The stored text is not a value: cannot happen through <see cref="DatedSetting.Of"/>.</exception>
    public T Read(string stored) => Parse(stored) ?? throw new InvalidOperationException($"“{stored}” is not a value of the setting {Key}.");
}
