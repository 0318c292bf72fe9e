using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>
/// What changed on bills, by day, from the postings. Money counts from the day on which it was received, whenever it was
/// allocated; what was undone or dishonoured counts as never paid.
/// </summary>
internal static class OwedChanges
{
    /// <param name="bills">Their keys.</param>
    /// <param name="postings">Those that count.</param>
    /// <param name="journals">All.</param>
    /// <param name="allocations">Those that count.</param>
    /// <param name="receipts">Those that count.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<ILookup<LedgerDocumentId, OwedChange>> OfAsync(
        IReadOnlyCollection<LedgerDocumentId> bills, IQueryable<LedgerPostingRow> postings, IQueryable<LedgerJournalRow> journals, IQueryable<Allocation> allocations, IQueryable<Receipt> receipts, CancellationToken ct)
    {
        var lines = await (from p in postings
                           where EF.Parameter(bills).Contains(p.DocumentId) && p.Account == LedgerAccount.Receivable
                           join j in journals on p.JournalId equals j.Id
                           select new Line(p.DocumentId, j.Id, j.ReversesId, j.Act, j.Cause, j.Date, p.Amount)).ToListAsync(ct);
        var received = (await (from a in allocations
                               where EF.Parameter(bills).Contains(a.DocumentId)
                               join r in receipts on a.ReceiptId equals r.Id
                               select new { a.Id, r.ReceivedOn }).ToListAsync(ct))
            .ToDictionary(a => $"allocation/{a.Id.Value}", a => a.ReceivedOn, StringComparer.OrdinalIgnoreCase);
        var undone = Undone(lines);
        return lines.Where(l => !undone.Contains((l.Bill, l.Journal)))
            .ToLookup(l => l.Bill, l => new OwedChange(l.Act == LedgerAct.MoneyAllocated ? received.GetValueOrDefault(l.Cause, l.Date) : l.Date, l.Amount, l.Act == LedgerAct.CreditNoteApplied));
    }

    /// <summary>Interest charged on bills by notes that are issued or wait for their approver.</summary>
    public static async Task<IReadOnlyDictionary<LedgerDocumentId, Money>> ChargedAsync(
        IReadOnlyCollection<LedgerDocumentId> bills, IQueryable<InterestCharge> charges, IQueryable<NoteProposal> proposals, CancellationToken ct)
    {
        var rows = await (from c in charges
                          where EF.Parameter(bills).Contains(c.DocumentId)
                          join p in proposals on c.ProposalId equals p.Id
                          where p.Status == NoteProposalStatus.Issued || p.Status == NoteProposalStatus.AwaitingApproval
                          select new { c.DocumentId, c.Amount }).ToListAsync(ct);
        return rows.GroupBy(r => r.DocumentId).ToDictionary(g => g.Key, g => Money.Sum(g.Select(r => r.Amount)));
    }

    // a line and the one that takes exactly it back
    private static HashSet<(LedgerDocumentId, JournalId)> Undone(List<Line> lines)
    {
        var byJournal = lines.ToDictionary(l => (l.Bill, l.Journal));
        var undone = new HashSet<(LedgerDocumentId, JournalId)>();
        foreach (var line in lines)
        {
            if (line.Reverses is { } first && byJournal.TryGetValue((line.Bill, first), out var earlier) && earlier.Amount == -line.Amount)
            {
                undone.Add((line.Bill, first));
                undone.Add((line.Bill, line.Journal));
            }
        }

        return undone;
    }

    private sealed record Line(LedgerDocumentId Bill, JournalId Journal, JournalId? Reverses, LedgerAct Act, string Cause, DateOnly Date, Money Amount);
}
