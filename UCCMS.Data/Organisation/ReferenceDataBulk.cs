using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>
/// Loads the reference data that ships with the program: the offices and what is assumed about them, in one transaction (an
/// empty database has its offices before; a start that is broken off then is made good by the next). A later start with the
/// same files does nothing; with newer files it adds what is missing and changes nothing that is there, because the
/// Administrator may have corrected it.
/// </summary>
public sealed class ReferenceDataBulk(UccmsDbContext db)
{
    private const string SetName = "organisation";

    /// <inheritdoc cref="LoadAsync(DirectoryExtent, int, CancellationToken)"/>
    public Task<int> LoadAsync(DirectoryExtent extent, CancellationToken ct) => LoadAsync(extent, 0, ct);

    /// <param name="extent">How much of the directory.</param>
    /// <param name="before">Offices that this start has put into an empty table already: all of the extent, or 0.</param>
    /// <returns>Number of offices added, by this start.</returns>
    public async Task<int> LoadAsync(DirectoryExtent extent, int before, CancellationToken ct)
    {
        var hash = ReferenceFiles.ContentHash(extent);
        if (await IsLoadedAsync(hash, ct))
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await IsLoadedAsync(hash, ct))
        {
            return 0; // another node of the portal was first
        }

        var added = before > 0 ? before : await new OfficesBulk(db).AddMissingAsync(extent, ct);
        await new OrganisationSeed(db).AddMissingAsync(ct);
        await NoteAsync(hash, added, ct);
        await db.SaveChangesAsync(ct);
        await ReachBulk.RefillAllAsync(db, ct);
        await transaction.CommitAsync(ct);
        return added;
    }

    private Task<bool> IsLoadedAsync(string hash, CancellationToken ct) =>
        db.Set<ReferenceSet>().AnyAsync(s => s.Name == SetName && s.ContentHash == hash, ct);

    private async Task NoteAsync(string hash, int added, CancellationToken ct)
    {
        var set = await db.Set<ReferenceSet>().FindAsync([SetName], ct);
        if (set is null)
        {
            set = new ReferenceSet { Name = SetName };
            db.Add(set);
        }

        (set.ContentHash, set.OfficesAdded, set.LoadedAtUtc) = (hash, added, TimeProvider.System.GetUtcNow().UtcDateTime);
    }
}
