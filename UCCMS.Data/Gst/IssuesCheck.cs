using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>
/// Issue is all or nothing: an issued consolidation has the documents it was previewed with, to the paisa in value, tax
/// and payable amount, and those that approved proposals added for locations that missed the period; one that is only
/// prepared has none.
/// </summary>
public sealed class IssuesCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Issued consolidations";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var invoiced = await db.Scoped<GstInvoice>().GroupBy(i => i.ConsolidationId)
            .Select(g => new { g.Key, Value = g.Sum(i => MoneySql.Paise(i.Taxable) + MoneySql.Paise(i.Exempt)), Payable = g.Sum(i => MoneySql.Paise(i.Payable)), Tax = g.Sum(i => MoneySql.Paise(i.Tax)), Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => new Sums(new(g.Value), new(g.Payable), new(g.Tax), g.Count), ct);
        var late = await LateAsync(db, ct);
        var (counted, broken) = (0L, new List<string>());
        await foreach (var consolidation in db.Scoped<Consolidation>().AsNoTracking().AsSplitQuery().OrderBy(c => c.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            counted++;
            var expected = consolidation.Status == ConsolidationStatus.Issued ? SumsOf(consolidation) + late.GetValueOrDefault(consolidation.Id, Sums.None) : Sums.None;
            var found = invoiced.GetValueOrDefault(consolidation.Id) ?? Sums.None;
            if (found != expected)
            {
                broken.Add($"{consolidation.AuditTitle} is {Words.Of(consolidation.Status).ToLowerInvariant()}, but its documents are {found} instead of {expected}.");
            }
            else if (consolidation.Payable != Money.Sum(consolidation.Documents.Select(d => d.Payable)))
            {
                broken.Add($"{consolidation.AuditTitle} says {consolidation.Payable}, but its documents were previewed with {Money.Sum(consolidation.Documents.Select(d => d.Payable))}.");
            }
        }

        return new IntegrityResult(counted, [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    private static async Task<Dictionary<ConsolidationId, Sums>> LateAsync(UccmsDbContext db, CancellationToken ct)
    {
        var invoices = await db.Scoped<NoteProposal>().AsNoTracking().Where(p => p.Status == NoteProposalStatus.Issued && p.ConsolidationId != null)
            .SelectMany(p => p.Invoices, (p, i) => new { p.ConsolidationId, i.Taxable, i.Exempt, i.Tax, i.Payable }).ToListAsync(ct);
        return invoices.GroupBy(i => i.ConsolidationId!.Value).ToDictionary(
            g => g.Key, g => g.Aggregate(Sums.None, (sum, i) => sum + new Sums(i.Taxable + i.Exempt, i.Payable, i.Tax, 1)));
    }

    private static Sums SumsOf(Consolidation consolidation) => new(
        Money.Sum(consolidation.Lines.Select(l => l.Taxable)),
        consolidation.Payable,
        Money.Sum(consolidation.Documents.Select(d => d.Igst + d.Cgst + d.StateTax)),
        consolidation.Documents.Count);

    private sealed record Sums(Money Value, Money Payable, Money Tax, int Documents)
    {
        public static readonly Sums None = new(Money.Zero, Money.Zero, Money.Zero, 0);

        public static Sums operator +(Sums a, Sums b) => new(a.Value + b.Value, a.Payable + b.Payable, a.Tax + b.Tax, a.Documents + b.Documents);

        public override string ToString() => $"{Documents} of value {Value}, tax {Tax}, payable {Payable}";
    }
}
