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
}

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

    public IReadOnlyList<SettingChoice> Choices { get; init; } = [];

    /// <summary>Least and greatest whole number, both possible.</summary>
    public (int Least, int Most) Bounds { get; init; }

    /// <summary>What a whole number counts: minutes, percent.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The order or rule that the value as delivered rests on.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>An office, and all below it, may have a value of its own.</summary>
    public bool IsPerOffice { get; init; }

    /// <summary>What a value must look like, to go on after “is not possible:”.</summary>
    public string Expected => Kind switch
    {
        SettingKind.Whole => string.Create(CultureInfo.InvariantCulture, $"enter a whole number from {Bounds.Least} to {Bounds.Most}"),
        SettingKind.Day => "enter a day",
        _ => $"choose {string.Join(" or ", Choices.Select(c => $"“{c.Words}”"))}",
    };

    public abstract bool Accepts(string text);

    /// <summary>A kept value as people read it: “Yes”, “10 minutes”, “04-Aug-2025”.</summary>
    public string Show(string value) => Kind switch
    {
        SettingKind.Whole => $"{value} {Unit}".TrimEnd(),
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
    public T Read(string? stored) => Parse(stored ?? Default) ?? throw new InvalidOperationException($"“{stored}” is not a value of the setting {Key}.");
}
