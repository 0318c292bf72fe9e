using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Gives a setting another value from today or a later day, for everyone or for an office and all below it.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class ChangeSetting(IOrganisationStore organisation, TimeProvider time) : IUseCase<ChangeSetting.Input, SettingId>
{
    /// <param name="Key">One of <see cref="SettingKeys"/>.</param>
    /// <param name="Office">None: for everyone.</param>
    public sealed record Input(string Key, string Value, DateOnly From, string Source, OfficeId? Office = null);

    /// <exception cref="RuleViolation">setting.*, office.unknown</exception>
    public async Task<SettingId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var setting = Checked(input, IndianTime.Today(time));
        if (input.Office is { } office)
        {
            await organisation.OfficeAsync(office, ct);
        }

        RuleViolation.Unless(
            !await organisation.HasSettingAsync(input.Key, input.From, input.Office, ct),
            "setting.same-day",
            $"A value from {IndianTime.Show(input.From)} was entered already.",
            nameof(Input.From));
        organisation.Add(setting);
        return setting.Id;
    }

    /// <summary>The value as it would be kept: what can be told of a change without looking at what is kept.</summary>
    /// <exception cref="RuleViolation">setting.*</exception>
    public static DatedSetting Checked(Input input, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(input);
        var setting = DatedSetting.Of(input.Key, input.Value, input.From, input.Source, input.Office);
        RuleViolation.Unless(SettingKeys.Of(input.Key).NotYet.Length == 0, "setting.not-yet", SettingKeys.Of(input.Key).NotYet, nameof(Input.Value));
        RuleViolation.Unless(input.From >= today, "setting.past", "A setting changes today or later.", nameof(Input.From));
        RuleViolation.Unless(
            input.Office is null || SettingKeys.Of(input.Key).IsPerOffice, "setting.everyone", "This setting holds for everyone; an office has no value of its own.", nameof(Input.Office));
        return setting;
    }
}
