using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// Fills a scratch database with the issued documents of one return, chunk by chunk past the change tracker. What they refer
/// to (contract, consolidation) is not there, so foreign keys are off: it is for measuring only.
/// </summary>
internal sealed class ScratchReturn(UccmsDbContext db, ReturnHead head, int seed)
{
    private const int ChunkSize = 5_000;

    private readonly ReturnRules rules = ReturnRules.On(head.Period, ReturnRuleBook.Delivered);

    public async Task FillAsync(int count, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF", ct);
        var random = new Random(seed);
        var documents = new RandomDocuments(random, head, "DL", [Percent.Of(18)], Math.Max(50, count / 50));
        var notes = new RandomNotes(random, head, rules, documents);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        for (var made = 0; made < count;)
        {
            var chunk = new List<(MadeDocument Document, MadeDocument? Original)>();
            while (chunk.Count < Math.Min(ChunkSize, count - made))
            {
                foreach (var document in documents.Next(roundToRupee: true).ToList())
                {
                    chunk.Add((document, null));
                    chunk.AddRange(random.Next(25) == 0 ? notes.On(document).Select(n => (n, (MadeDocument?)document)) : []);
                }
            }

            await InsertAsync(chunk, ct);
            made += chunk.Count;
        }

        await transaction.CommitAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }

    private async Task InsertAsync(List<(MadeDocument Document, MadeDocument? Original)> chunk, CancellationToken ct)
    {
        var invoices = chunk.Where(c => c.Original is null).ToList();
        var notes = chunk.Where(c => c.Original is not null).ToList();
        await InsertAsync(typeof(GstInvoice), null, invoices.Select(c => Head(c.Document, "InvoiceDate")), ct);
        await InsertAsync(typeof(GstInvoice), "GstInvoiceTaxes", invoices.SelectMany(c => Taxes(c.Document.Return, "InvoiceId")), ct);
        await InsertAsync(typeof(GstInvoice), "GstInvoiceLines", invoices.SelectMany(c => InvoiceLines(c.Document)), ct);
        await InsertAsync(typeof(GstNote), null, notes.Select(c => Head(c.Document, "NoteDate")), ct);
        await InsertAsync(typeof(GstNote), "GstNoteTaxes", notes.SelectMany(c => Taxes(c.Document.Return, "NoteId")), ct);
        await InsertAsync(typeof(GstNote), "GstNoteLines", notes.SelectMany(c => NoteLines(c.Document.Return)), ct);
        await InsertAsync(typeof(GstNote), "GstNoteOriginals", notes.Select((c, at) => Original(c.Document.Return, c.Original!.Return, at)), ct);
    }

    // columns that are not named get what their type begins with
    private Task<int> InsertAsync(Type owner, string? table, IEnumerable<Dictionary<string, object?>> rows, CancellationToken ct)
    {
        var entity = db.Model.GetEntityTypes().Single(e => table is null ? e.ClrType == owner : e.GetTableName() == table);
        var columns = entity.GetProperties().Where(p => p.GetColumnName() is not null).Select(p => (Property: p, Name: p.GetColumnName(), Type: TypeOf(p))).ToList();
        var values = rows.Select(row => columns.Select(c => row.TryGetValue(c.Property.Name, out var value) ? value : c.Property.IsNullable ? null : Beginning(c.Type)).ToArray());
        return BulkInsert.RunAsync(db, entity.GetTableName()!, [.. columns.Select(c => (c.Name, c.Type))], values, ct);
    }

    private static Type TypeOf(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static object Beginning(Type type) => type == typeof(string) ? string.Empty : type == typeof(Guid) ? Guid.CreateVersion7() : Activator.CreateInstance(type)!;

    private Dictionary<string, object?> Head(MadeDocument document, string date)
    {
        var made = document.Return;
        return new(StringComparer.Ordinal)
        {
            ["Id"] = made.Id,
            ["Kind"] = made.Kind.ToString(),
            ["Number"] = made.Number,
            ["Serial"] = made.Serial,
            ["FinancialYear"] = head.Period.FinancialYear.StartYear,
            [date] = made.Date,
            ["SupplierGstin"] = head.SupplierGstin,
            ["SupplierStateCode"] = head.SupplierStateCode,
            ["RecipientName"] = made.RecipientName,
            ["RecipientGstin"] = made.RecipientGstin,
            ["RecipientStateCode"] = made.PlaceOfSupplyCode,
            ["Supply"] = made.Supply.ToString(),
            ["PlaceOfSupplyCode"] = made.PlaceOfSupplyCode,
            ["PlaceOfSupplyReason"] = "The recipient is registered there, so that is the place of supply (IGST section 12(8)).",
            ["IsInterState"] = made.IsInterState,
            ["Payment"] = "Bnpl",
            ["LocationName"] = "New Delhi GPO",
            ["OwningOfficeId"] = 10029164,
            ["Taxable"] = made.Sums.Taxable.Paise,
            ["Exempt"] = made.Exempt.Paise,
            ["Tax"] = made.Sums.Tax.Paise,
            ["Total"] = made.Sums.Taxable.Paise + made.Sums.Tax.Paise + made.Exempt.Paise,
            ["Payable"] = made.Value.Paise,
            ["AmountInWords"] = "Rupees and paise in words as they are printed on the document",
        };
    }

    private static IEnumerable<Dictionary<string, object?>> Taxes(ReturnDocument made, string owner) => made.Rates.Select(r => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [owner] = made.Id,
        ["Rate"] = r.Rate.BasisPoints,
        ["Taxable"] = r.Taxable.Paise,
        ["Igst"] = r.Split.Igst.Paise,
        ["Cgst"] = r.Split.Cgst.Paise,
        ["Sgst"] = r.Split.Sgst.Paise,
        ["Utgst"] = r.Split.Utgst.Paise,
    });

    private static IEnumerable<Dictionary<string, object?>> InvoiceLines(MadeDocument document) => document.Lines.Select((line, at) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["InvoiceId"] = document.Return.Id,
        ["Position"] = at + 1,
        ["Product"] = line.Product,
        ["Description"] = "Speed Post document",
        ["TrafficClass"] = line.TrafficClass.ToString(),
        ["Sac"] = RandomDocuments.SacOf(line.Product),
        ["ArticleCount"] = line.ArticleCount,
        ["Gross"] = line.Gross.Paise,
        ["Vas"] = line.Vas.Paise,
        ["DiscountRate"] = line.DiscountRate.BasisPoints,
        ["Discount"] = line.Discount.Paise,
        ["Taxable"] = line.Taxable.Paise,
        ["GstRate"] = line.IsExempt ? 0 : line.GstRate.BasisPoints,
        ["IsExempt"] = line.IsExempt,
    });

    private static IEnumerable<Dictionary<string, object?>> NoteLines(ReturnDocument made) => made.Services.Select((service, at) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["NoteId"] = made.Id,
        ["Position"] = at + 1,
        ["OriginalPosition"] = 1,
        ["TrafficClass"] = "None",
        ["Sac"] = service.Sac,
        ["GstRate"] = service.Rate.BasisPoints,
        ["IsExempt"] = service.IsExempt,
        ["Taxable"] = service.Taxable.Paise,
    });

    private static Dictionary<string, object?> Original(ReturnDocument note, ReturnDocument original, int turn) => new(StringComparer.Ordinal)
    {
        ["NoteId"] = note.Id,
        ["Position"] = 1,
        ["GstInvoiceId"] = original.Id,
        ["LocationOfficeId"] = 10029164,
        ["Number"] = original.Number,
        ["Date"] = original.Date,
        ["Turn"] = turn + 1,
    };
}
