namespace UCCMS.Core.Organisation;

/// <summary>Reads settings as they stand on a date.</summary>
public interface ISettings
{
    /// <summary>The latest value that has begun, of the nearest office on the path that has one; else everyone's; else what was delivered for that day.</summary>
    /// <param name="office">The office asked for; none where a setting holds for everyone.</param>
    Task<T> ValueAsync<T>(SettingKey<T> key, DateOnly day, OfficeId? office = null, CancellationToken ct = default)
        where T : struct;

    /// <summary>Everything that held or will hold for everyone, in the order of days.</summary>
    Task<IReadOnlyList<DatedValue<T>>> HistoryAsync<T>(SettingKey<T> key, CancellationToken ct = default)
        where T : struct;
}

/// <summary>A value of a setting and the day it began.</summary>
/// <param name="From">None for what holds from the beginning.</param>
/// <param name="Value">Of the setting.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record DatedValue<T>(DateOnly? From, T Value, string Basis)
    where T : struct;
