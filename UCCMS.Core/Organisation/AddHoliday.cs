using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Enters a holiday, for every office or for those of a scope.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class AddHoliday(IOrganisationStore organisation) : IUseCase<AddHoliday.Input, HolidayId>
{
    /// <param name="Scope">"all", or the word for those who have the day off.</param>
    public sealed record Input(DateOnly Date, string Name, string Scope = Holiday.Everywhere);

    /// <exception cref="RuleViolation">holiday.name, holiday.twice</exception>
    public async Task<HolidayId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var holiday = Holiday.Add(input.Date, input.Name, input.Scope);
        RuleViolation.Unless(
            !await organisation.HasHolidayAsync(holiday.Date, holiday.Scope, ct),
            "holiday.twice",
            $"{IndianTime.Show(holiday.Date)} is a holiday already.",
            nameof(Input.Date));
        organisation.Add(holiday);
        return holiday.Id;
    }
}
