using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>One journal with those of its lines that the post sees.</summary>
public sealed class JournalQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>None when the post sees no line of it.</summary>
    public async Task<JournalView?> GetAsync(JournalId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = await (
            from p in db.Scoped<LedgerPostingRow>()
            join o in db.Set<Office>() on p.OfficeId equals o.Id into offices
            from office in offices.DefaultIfEmpty()
            join t in db.Set<Office>() on p.ToOfficeId equals t.Id into others
            from other in others.DefaultIfEmpty()
            join d in db.Scoped<LedgerDocumentRow>() on p.DocumentId equals d.Id into documents
            from document in documents.DefaultIfEmpty()
            where p.JournalId == id
            orderby p.Line
            select new JournalLine(
                p.Line, p.Account, p.ContractId, p.OfficeId, office!.Name, other!.Name, p.DocumentId, document!.Number, p.Component, p.Gstin, p.Amount)).ToListAsync(ct);
        if (lines.Count == 0)
        {
            return null;
        }

        var journal = await db.Set<LedgerJournalRow>().AsNoTracking().SingleAsync(j => j.Id == id, ct);
        var reversedBy = await db.Set<LedgerJournalRow>().Where(j => j.ReversesId == id).Select(j => (JournalId?)j.Id).FirstOrDefaultAsync(ct);
        return new(journal.Id, journal.ToHead(), journal.PersonName, journal.PostedAtUtc, journal.ReversesId, reversedBy, lines);
    }
}

/// <summary>A journal on its page.</summary>
/// <param name="Reverses">The journal that it undoes.</param>
/// <param name="ReversedBy">The journal that undoes it.</param>
public sealed record JournalView(
    JournalId Id, JournalHead Head, string PersonName, DateTime PostedAtUtc, JournalId? Reverses, JournalId? ReversedBy, IReadOnlyList<JournalLine> Lines)
{
    /// <summary>What is debited on one side; the credits come to the same.</summary>
    public Money Debit(LedgerSide side) => Money.Sum(Lines.Where(l => LedgerChart.SideOf(l.Account) == side && l.Amount > Money.Zero).Select(l => l.Amount));
}

/// <summary>A line of a journal; debit is plus.</summary>
public sealed record JournalLine(
    int Line, LedgerAccount Account, LedgerContractId Contract, OfficeId Office, string? OfficeName, string? ToOfficeName, LedgerDocumentId DocumentId, string? DocumentNumber, string Component, string Gstin, Money Amount);
