using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Enters or corrects the first days in APT of many offices: all of the list or nothing.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class LoadAptMigrations(IBookingReferenceStore reference) : IUseCase<LoadAptMigrations.Input, LoadAptMigrations.Result>
{
    /// <param name="File">As it was read and previewed.</param>
    public sealed record Input(string FileName, string Sha256, AptMigrationFile File);

    /// <summary>Offices that got a day, that got another one, and that had it already.</summary>
    public sealed record Result(int Entered, int Moved, int Same);

    /// <exception cref="RuleViolation">apt-migration.problems, apt-migration.no-rows</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var rows = input.File.Rows;
        RuleViolation.Unless(rows.Count > 0 || input.File.Problems.Count > 0, "apt-migration.no-rows", "The file names no office.");
        var offices = await reference.OfficesAsync([.. rows.Select(r => r.Office)], ct);
        RuleViolation.Unless(
            input.File.Problems.Count == 0 && !input.File.ProblemsWith(offices).Any(),
            "apt-migration.problems",
            "The file has problems; nothing of it was entered. Correct it and upload it again.");
        var entered = await reference.MigrationsAsync([.. offices.Values], ct);
        var (added, moved) = (0, 0);
        foreach (var row in rows)
        {
            if (!entered.TryGetValue(offices[row.Office], out var migration))
            {
                reference.Add(AptMigration.Of(offices[row.Office], row.On, row.Source));
                added++;
            }
            else if (migration.On != row.On)
            {
                migration.MoveTo(row.On, row.Source);
                moved++;
            }
        }

        return new(added, moved, rows.Count - added - moved);
    }
}
