using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Notes;

/// <summary>
/// Every note is the sum of what falls on its originals, its words are its amount, and no invoice was credited above what
/// stood of it (CGST section 34).
/// </summary>
public sealed class NotesCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Credit and debit notes";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var (counted, broken) = (0L, new List<string>());
        await foreach (var note in db.Scoped<GstNote>().AsNoTracking().AsSplitQuery().OrderBy(n => n.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            counted++;
            if (FaultOf(note) is { } fault)
            {
                broken.Add($"{note.Number} under {note.SupplierGstin}: {fault}");
            }
        }

        foreach (var id in await db.Scoped<GstNote>().SelectMany(n => n.Originals).Where(o => o.GstInvoiceId != null).Select(o => o.GstInvoiceId!.Value).Distinct().ToListAsync(ct))
        {
            counted++;
            var invoice = await db.Scoped<GstInvoice>().AsNoTracking().SingleAsync(i => i.Id == id, ct);
            var notes = await db.Scoped<GstNote>().AsNoTracking().Where(n => n.Originals.Any(o => o.GstInvoiceId == id)).ToListAsync(ct);
            if (!DocumentStanding.Of(NotableDocument.Of(invoice), notes).Covers(DocumentFigures.None))
            {
                broken.Add($"{invoice.Number} under {invoice.SupplierGstin}: its notes credit more than it has.");
            }
        }

        return new IntegrityResult(counted, [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    /// <summary>What does not add up, or null.</summary>
    public static string? FaultOf(GstNote note)
    {
        var sum = note.Originals.Aggregate(DocumentFigures.None, (all, o) => all + note.Share(o.Position));
        return note switch
        {
            _ when note.Originals.Count == 0 => "it names no original document.",
            _ when note.Taxable != sum.Taxable || note.Exempt != sum.Exempt || note.RoundOff != sum.RoundOff => "its value or round-off is not the sum of what falls on its originals.",
            _ when note.Exempt != Money.Sum(note.Originals.Select(o => o.Exempt)) => "its exempt value is not that of its originals.",
            _ when note.Tax != sum.Tax || note.Tax != Money.Sum(note.Taxes.Select(t => t.Tax)) => "its tax is not the sum of what falls on its originals.",
            _ when sum.Buckets.Any(b => Money.Sum(note.Lines.Where(l => !l.Value.BearsNoTax && l.GstRate == b.Rate).Select(l => l.Taxable)) != b.Taxable) => "its value at a rate is not the sum of its lines.",
            _ when note.Total != note.Taxable + note.Exempt + note.Tax || note.Payable != note.Total + note.RoundOff => "total, round-off and amount do not add up.",
            _ when note.AmountInWords != AmountInWords.Of(note.Payable) => "its words are not its amount.",
            _ => null,
        };
    }
}
