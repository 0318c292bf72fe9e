using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Enters or corrects the first day of an office in APT.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class EnterAptMigration(IBookingReferenceStore reference, IOrganisationStore organisation, TimeProvider time) : IUseCase<EnterAptMigration.Input, OfficeId>
{
    /// <param name="On">First day in APT.</param>
    public sealed record Input(OfficeId Office, DateOnly On, string Source);

    /// <exception cref="RuleViolation">office.unknown, apt-migration.day, apt-migration.source</exception>
    public async Task<OfficeId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await organisation.OfficeAsync(input.Office, ct);
        AptMigrationDay.Check(input.On, IndianTime.Today(time));
        if ((await reference.MigrationsAsync([input.Office], ct)).TryGetValue(input.Office, out var entered))
        {
            entered.MoveTo(input.On, input.Source);
        }
        else
        {
            reference.Add(AptMigration.Of(input.Office, input.On, input.Source));
        }

        return input.Office;
    }
}

/// <summary>The days on which an office can have moved to APT.</summary>
public static class AptMigrationDay
{
    private const int DaysAhead = 366;

    /// <summary>An earlier day is a slip of the pen: no office booked in APT then.</summary>
    public static DateOnly First { get; } = new(2020, 1, 1);

    public static bool IsPossible(DateOnly day, DateOnly today) => day >= First && day <= today.AddDays(DaysAhead);

    /// <exception cref="RuleViolation">apt-migration.day</exception>
    public static void Check(DateOnly day, DateOnly today) => RuleViolation.Unless(
        IsPossible(day, today), "apt-migration.day", $"Enter a day from {IndianTime.Show(First)} on, at most a year ahead.", nameof(EnterAptMigration.Input.On));
}
