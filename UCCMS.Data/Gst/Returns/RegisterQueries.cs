using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>The document registers of the GSTINs in sight: every number of every series with its document (CGST rule 46(b)).</summary>
public sealed class RegisterQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the numbers of a series can be filtered.</summary>
    public static ColumnFilters<RegisterEntry> Columns { get; } = new ColumnFilters<RegisterEntry>()
        .Text("number", "Number", e => e.Number)
        .Day("date", "Date", e => e.Date)
        .Text("recipient", "Recipient", e => e.RecipientName)
        .Text("gstin", "GSTIN", e => e.RecipientGstin)
        .Text("location", "Booking location", e => e.LocationName)
        .Amount("value", "Value ₹", e => e.Taxable)
        .Amount("payable", "Payable ₹", e => e.Payable);

    /// <summary>Every series, latest year first.</summary>
    public async Task<IReadOnlyList<RegisterRow>> SeriesAsync(string? gstin, int? financialYear, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var gstins = (await GstinSight.Registrations(db).Select(r => r.Gstin).ToListAsync(ct)).Select(g => g.Value)
            .Where(g => gstin is null || string.Equals(g, gstin, StringComparison.OrdinalIgnoreCase)).ToList();
        var series = await db.Set<InvoiceNumberSeries>().AsNoTracking()
            .Where(s => gstins.Contains(s.SupplierGstin) && (financialYear == null || s.FinancialYear == financialYear)).ToListAsync(ct);
        var found = new Dictionary<RegisterKey, Found>();
        foreach (var documents in new[] { OfInvoices(db), OfNotes(db), OfVouchers(db) })
        {
            await CountAsync(found, documents.Where(d => gstins.Contains(d.SupplierGstin) && (financialYear == null || d.FinancialYear == financialYear)), ct);
            foreach (var year in series.GroupBy(s => s.FinancialYear))
            {
                await EndsAsync(found, [.. year], documents, ct);
            }
        }

        return
        [
            .. from s in series
               let key = new RegisterKey(s.SupplierGstin, s.FinancialYear, s.Kind)
               let of = found.GetValueOrDefault(key, Found.Nothing)
               orderby s.FinancialYear descending, s.SupplierGstin, s.Kind
               select new RegisterRow(key, of.First?.Number, of.Last?.Number, of.First?.Date, of.Last?.Date, s.LastSerial, of.Documents, of.Lowest, of.Highest),
        ];
    }

    /// <summary>The numbers of one series in their order, each with its document; of a GSTIN out of sight none.</summary>
    public async Task<Page<RegisterEntry>> NumbersAsync(RegisterKey key, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await IsInSightAsync(db, key.SupplierGstin, ct))
        {
            return Page<RegisterEntry>.Empty;
        }

        var entries = Entries(db, key);
        if (request.Search is { Length: > 0 } words)
        {
            entries = entries.Where(e => e.Number.Contains(words) || e.RecipientName.Contains(words) || e.LocationName.Contains(words));
        }

        entries = Columns.Apply(db, entries, request.Where);
        var total = await entries.CountAsync(ct);
        var sorted = request.Descending ? entries.OrderByDescending(e => e.Serial) : entries.OrderBy(e => e.Serial);
        return new Page<RegisterEntry>(await sorted.Skip(request.Skip).Take(request.Take).ToListAsync(ct), total);
    }

    /// <summary>The first number of a series that has no document though a later one has; none, if all is well.</summary>
    public async Task<int?> FirstMissingAsync(RegisterKey key, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var mine = (key.Kind switch { DocumentKind.CreditNote or DocumentKind.DebitNote => OfNotes(db), DocumentKind.ReceiptVoucher or DocumentKind.RefundVoucher => OfVouchers(db), _ => OfInvoices(db) }).Where(d => d.SupplierGstin == key.SupplierGstin && d.FinancialYear == key.FinancialYear && d.Kind == key.Kind);
        return await mine.AnyAsync(d => d.Serial == 1, ct)
            ? await mine.Where(d => mine.Any(l => l.Serial > d.Serial) && !mine.Any(n => n.Serial == d.Serial + 1)).OrderBy(d => d.Serial).Select(d => (int?)d.Serial + 1).FirstOrDefaultAsync(ct)
            : 1;
    }

    private static async Task<bool> IsInSightAsync(UccmsDbContext db, string gstin, CancellationToken ct) =>
        (await GstinSight.Registrations(db).Select(r => r.Gstin).ToListAsync(ct)).Any(g => string.Equals(g.Value, gstin, StringComparison.OrdinalIgnoreCase));

    // invoices and notes apart, each by the index of its numbers: together they would be sorted first
    private static async Task CountAsync(Dictionary<RegisterKey, Found> found, IQueryable<NumberedDocument> documents, CancellationToken ct)
    {
        var counts = await documents.GroupBy(d => new { d.SupplierGstin, d.FinancialYear, d.Kind })
            .Select(g => new { g.Key.SupplierGstin, g.Key.FinancialYear, g.Key.Kind, Count = g.Count(), Lowest = g.Min(d => d.Serial), Highest = g.Max(d => d.Serial) })
            .ToListAsync(ct);
        foreach (var of in counts)
        {
            found[new(of.SupplierGstin, of.FinancialYear, of.Kind)] = new(of.Count, of.Lowest, of.Highest, null, null);
        }
    }

    // By the whole key of the index of numbers. A join with the series would be plainer, but SQLite then goes over all documents.
    private static async Task EndsAsync(Dictionary<RegisterKey, Found> found, List<InvoiceNumberSeries> series, IQueryable<NumberedDocument> documents, CancellationToken ct)
    {
        var year = series[0].FinancialYear;
        var gstins = series.Select(s => s.SupplierGstin).Distinct().ToList();
        var numbers = series.SelectMany(EndsOf).Distinct(StringComparer.Ordinal).ToList();
        var ends = await documents.Where(d => gstins.Contains(d.SupplierGstin) && d.FinancialYear == year && numbers.Contains(d.Number)).ToListAsync(ct);
        foreach (var of in ends.GroupBy(d => d.Key).Where(g => found.ContainsKey(g.Key)))
        {
            var last = series.First(s => new RegisterKey(s.SupplierGstin, s.FinancialYear, s.Kind) == of.Key).LastSerial;
            found[of.Key] = found[of.Key] with { First = of.FirstOrDefault(d => d.Serial == 1), Last = of.FirstOrDefault(d => d.Serial == last) };
        }
    }

    private static IEnumerable<string> EndsOf(InvoiceNumberSeries series) => series.LastSerial == 0
        ? []
        : new[] { 1, series.LastSerial }.Select(serial => DocumentNumberFormat.Build(series.NumberCode, series.Kind, new FinancialYear(series.FinancialYear), serial).Value);

    private static IQueryable<NumberedDocument> OfInvoices(UccmsDbContext db) => GstinSight.Invoices(db)
        .Select(i => new NumberedDocument { SupplierGstin = i.SupplierGstin, FinancialYear = i.FinancialYear, Kind = i.Kind, Serial = i.Serial, Number = i.Number, Date = i.InvoiceDate });

    private static IQueryable<NumberedDocument> OfNotes(UccmsDbContext db) => GstinSight.Notes(db)
        .Select(n => new NumberedDocument { SupplierGstin = n.SupplierGstin, FinancialYear = n.FinancialYear, Kind = n.Kind, Serial = n.Serial, Number = n.Number, Date = n.NoteDate });

    private static IQueryable<NumberedDocument> OfVouchers(UccmsDbContext db) => GstinSight.Vouchers(db)
        .Select(v => new NumberedDocument { SupplierGstin = v.SupplierGstin, FinancialYear = v.FinancialYear, Kind = v.Kind, Serial = v.Serial, Number = v.Number, Date = v.Date });

    internal static IQueryable<RegisterEntry> Entries(UccmsDbContext db, RegisterKey key) => key.Kind switch
    {
        DocumentKind.CreditNote or DocumentKind.DebitNote => Notes(db, key),
        DocumentKind.ReceiptVoucher or DocumentKind.RefundVoucher => Vouchers(db, key),
        _ => Invoices(db, key),
    };

    private static IQueryable<RegisterEntry> Vouchers(UccmsDbContext db, RegisterKey key) => GstinSight.Vouchers(db)
        .Where(v => v.SupplierGstin == key.SupplierGstin && v.FinancialYear == key.FinancialYear && v.Kind == key.Kind)
        .Select(v => new RegisterEntry
        {
            Id = v.Id.Value,
            Serial = v.Serial,
            Number = v.Number,
            Date = v.Date,
            RecipientName = v.RecipientName,
            RecipientGstin = v.RecipientGstin,
            LocationName = db.Set<Office>().Where(o => o.Id == v.OwningOfficeId).Select(o => o.Name).FirstOrDefault() ?? string.Empty,
            Taxable = v.Taxable,
            Tax = new Money(MoneySql.Paise(v.Igst) + MoneySql.Paise(v.Cgst) + MoneySql.Paise(v.StateTax)),
            Payable = v.Amount,
        });

    private static IQueryable<RegisterEntry> Notes(UccmsDbContext db, RegisterKey key) => GstinSight.Notes(db)
        .Where(n => n.SupplierGstin == key.SupplierGstin && n.FinancialYear == key.FinancialYear && n.Kind == key.Kind)
        .Select(n => new RegisterEntry
        {
            Id = n.Id.Value,
            Serial = n.Serial,
            Number = n.Number,
            Date = n.NoteDate,
            RecipientName = n.RecipientName,
            RecipientGstin = n.RecipientGstin,
            LocationName = n.LocationName,
            Taxable = n.Taxable,
            Exempt = n.Exempt,
            Tax = n.Tax,
            Payable = n.Payable,
        });

    private static IQueryable<RegisterEntry> Invoices(UccmsDbContext db, RegisterKey key) => GstinSight.Invoices(db)
        .Where(i => i.SupplierGstin == key.SupplierGstin && i.FinancialYear == key.FinancialYear && i.Kind == key.Kind)
        .Select(i => new RegisterEntry
        {
            Id = i.Id.Value,
            Serial = i.Serial,
            Number = i.Number,
            Date = i.InvoiceDate,
            RecipientName = i.RecipientName,
            RecipientGstin = i.RecipientGstin,
            LocationName = i.LocationName,
            Taxable = i.Taxable,
            Exempt = i.Exempt,
            Tax = i.Tax,
            Payable = i.Payable,
        });

    private sealed record NumberedDocument
    {
        public string SupplierGstin { get; init; } = string.Empty;

        public int FinancialYear { get; init; }

        public DocumentKind Kind { get; init; }

        public int Serial { get; init; }

        public string Number { get; init; } = string.Empty;

        public DateOnly Date { get; init; }

        public RegisterKey Key => new(SupplierGstin, FinancialYear, Kind);
    }

    private sealed record Found(int Documents, int Lowest, int Highest, NumberedDocument? First, NumberedDocument? Last)
    {
        public static readonly Found Nothing = new(0, 0, 0, null, null);
    }
}

/// <summary>A series: the numbers of one kind of document under a GSTIN in a financial year.</summary>
/// <param name="SupplierGstin">The 15 characters.</param>
/// <param name="FinancialYear">The calendar year it begins in.</param>
/// <param name="Kind">Of document.</param>
public sealed record RegisterKey(string SupplierGstin, int FinancialYear, DocumentKind Kind)
{
    public FinancialYear Year => new(FinancialYear);
}

/// <summary>A series and whether every number of it is accounted for.</summary>
/// <param name="Key">Whose, when, of what.</param>
/// <param name="FirstNumber">None where the document is missing.</param>
/// <param name="LastNumber">None where the document is missing.</param>
/// <param name="FirstDate">Of the first document.</param>
/// <param name="LastDate">Of the last document.</param>
/// <param name="Given">Numbers that the counter has given.</param>
/// <param name="Documents">Documents there are.</param>
/// <param name="Lowest">Least serial of a document.</param>
/// <param name="Highest">Greatest serial of a document.</param>
public sealed record RegisterRow(
    RegisterKey Key, string? FirstNumber, string? LastNumber, DateOnly? FirstDate, DateOnly? LastDate, int Given, int Documents, int Lowest, int Highest)
{
    /// <summary>No number is used twice (the database sees to it), so as many documents as numbers, from 1 to the counter, leave none out.</summary>
    public bool IsComplete => Documents == Given && (Given == 0 || (Lowest == 1 && Highest == Given));
}

/// <summary>A number with its document.</summary>
public sealed record RegisterEntry
{
    public Guid Id { get; init; }

    public int Serial { get; init; }

    public string Number { get; init; } = string.Empty;

    public DateOnly Date { get; init; }

    public string RecipientName { get; init; } = string.Empty;

    public string? RecipientGstin { get; init; }

    public string LocationName { get; init; } = string.Empty;

    public Money Taxable { get; init; }

    public Money Exempt { get; init; }

    public Money Tax { get; init; }

    public Money Payable { get; init; }

    public Money Value => Taxable + Exempt;
}
