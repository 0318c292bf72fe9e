namespace UCCMS.Core.Organisation;

/// <summary>Reads settings as they stand on a date.</summary>
public interface ISettings
{
    /// <summary>The latest value that has begun, of the nearest office on the path that has one; else everyone's; else the default.</summary>
    /// <param name="office">The office asked for; none where a setting holds for everyone.</param>
    Task<T> ValueAsync<T>(SettingKey<T> key, DateOnly day, OfficeId? office = null, CancellationToken ct = default)
        where T : struct;
}
