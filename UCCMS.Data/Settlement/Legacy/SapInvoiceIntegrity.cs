using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Legacy;

/// <summary>Every invoice of SAP that is settled here stands in the books with its total; none that SAP cleared does.</summary>
public sealed class SapInvoiceIntegrity(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Invoices of SAP";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var invoices = await db.Scoped<SapInvoice>().AsNoTracking().ToListAsync(ct);
        var booked = new Dictionary<LedgerDocumentId, Money>();
        foreach (var some in invoices.Select(i => new LedgerDocumentId(i.Id.Value)).Chunk(500))
        {
            var found = await db.Scoped<LedgerDocumentRow>().Where(d => EF.Parameter(some).Contains(d.Id)).Select(d => new { d.Id, Paise = d.Components.Sum(c => MoneySql.Paise(c.Amount)) }).ToListAsync(ct);
            found.ForEach(f => booked.Add(f.Id, new(f.Paise)));
        }

        List<string> broken =
        [
            .. from i in invoices
               let stands = booked.TryGetValue(new(i.Id.Value), out var total) ? total : (Money?)null
               where i.IsPayable ? stands != i.Total || Money.Sum(i.Lines.Select(l => l.Total)) != i.Total : stands is not null
               select $"{i.AuditTitle}: the ledger has {stands?.ToString() ?? "nothing"}, it is {Words.Of(i.Settlement).ToLowerInvariant()}.",
        ];
        return new IntegrityResult(invoices.Count, [.. broken.Take(IntegrityResult.MostNamed)]);
    }
}
