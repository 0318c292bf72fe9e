using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A value of a setting from a date on, for everyone or for an office and all below it, until a later one begins.</summary>
public sealed class DatedSetting : IAuditedDocument
{
    private DatedSetting()
    {
    }

    public SettingId Id { get; private set; }

    /// <summary>One of <see cref="SettingKeys"/>.</summary>
    public string Key { get; private set; } = string.Empty;

    public string Value { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public OfficeId? OfficeId { get; private set; }

    /// <summary>The order or reason it rests on.</summary>
    public string Source { get; private set; } = string.Empty;

    public string AuditKey => $"setting/{Id.Value}";

    public string AuditTitle => $"Setting {Key} = {Value} from {IndianTime.Show(From)}" + (OfficeId is { } office ? $" for {office}" : string.Empty);

    /// <exception cref="RuleViolation">setting.unknown, setting.value, setting.source</exception>
    public static DatedSetting Of(string key, string value, DateOnly from, string source, OfficeId? office)
    {
        SettingKeys.Check(key, value);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(source), "setting.source", "Say on which order or reason the change rests.", nameof(Source));
        return new DatedSetting { Id = SettingId.New(), Key = key, Value = value.Trim(), From = from, Source = source.Trim(), OfficeId = office };
    }
}
