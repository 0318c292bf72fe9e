using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>Numbers of every series run 1, 2, 3 … to its counter, and their dates never go back (CGST rule 46(b)).</summary>
public sealed class SerialsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Document serials";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var counters = await db.Set<InvoiceNumberSeries>().AsNoTracking().ToListAsync(ct);
        var walk = new Walk();
        var documents = db.Scoped<GstInvoice>().AsNoTracking()
            .OrderBy(i => i.SupplierGstin).ThenBy(i => i.FinancialYear).ThenBy(i => i.Kind).ThenBy(i => i.Serial)
            .Select(i => new Numbered(i.SupplierGstin, i.FinancialYear, i.Kind, i.Serial, i.Number, i.InvoiceDate));
        await foreach (var document in documents.AsAsyncEnumerable().WithCancellation(ct))
        {
            walk.Take(document);
        }

        var notes = db.Scoped<GstNote>().AsNoTracking()
            .OrderBy(n => n.SupplierGstin).ThenBy(n => n.FinancialYear).ThenBy(n => n.Kind).ThenBy(n => n.Serial)
            .Select(n => new Numbered(n.SupplierGstin, n.FinancialYear, n.Kind, n.Serial, n.Number, n.NoteDate));
        await foreach (var note in notes.AsAsyncEnumerable().WithCancellation(ct))
        {
            walk.Take(note);
        }

        var vouchers = db.Scoped<AdvanceVoucher>().AsNoTracking()
            .OrderBy(v => v.SupplierGstin).ThenBy(v => v.FinancialYear).ThenBy(v => v.Kind).ThenBy(v => v.Serial)
            .Select(v => new Numbered(v.SupplierGstin, v.FinancialYear, v.Kind, v.Serial, v.Number, v.Date));
        await foreach (var voucher in vouchers.AsAsyncEnumerable().WithCancellation(ct))
        {
            walk.Take(voucher);
        }

        return walk.End(counters);
    }

    private sealed record Numbered(string SupplierGstin, int FinancialYear, DocumentKind Kind, int Serial, string Number, DateOnly Date)
    {
        public (string Gstin, int Year, DocumentKind Kind) Series => (SupplierGstin, FinancialYear, Kind);
    }

    /// <summary>Goes over the documents in the order of their numbers, one at a time.</summary>
    private sealed class Walk
    {
        private readonly List<string> broken = [];
        private readonly Dictionary<(string Gstin, int Year, DocumentKind Kind), int> ends = [];
        private Numbered? last;
        private long counted;

        public void Take(Numbered document)
        {
            counted++;
            var before = last is not null && last.Series == document.Series ? last : null;
            if (document.Serial != (before?.Serial ?? 0) + 1)
            {
                Name($"Before {document.Number} under {document.SupplierGstin} a number is missing.");
            }

            if (before is not null && document.Date < before.Date)
            {
                Name($"{document.Number} under {document.SupplierGstin} is dated before {before.Number}.");
            }

            (last, ends[document.Series]) = (document, document.Serial);
        }

        public IntegrityResult End(List<InvoiceNumberSeries> counters)
        {
            foreach (var counter in counters.Where(c => ends.GetValueOrDefault((c.SupplierGstin, c.FinancialYear, c.Kind)) != c.LastSerial))
            {
                Name(string.Create(CultureInfo.InvariantCulture, $"The counter of {counter.NumberCode}, {counter.Kind}, {counter.FinancialYear} under {counter.SupplierGstin} stands at {counter.LastSerial}, its last document at {ends.GetValueOrDefault((counter.SupplierGstin, counter.FinancialYear, counter.Kind))}."));
            }

            return new IntegrityResult(counted, broken);
        }

        private void Name(string sentence)
        {
            if (broken.Count < IntegrityResult.MostNamed)
            {
                broken.Add(sentence);
            }
        }
    }
}
