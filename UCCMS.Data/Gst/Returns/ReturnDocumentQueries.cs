using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// The documents of a return, whichever offices they are of: who asks must have sight of the office that files for the
/// GSTIN, which the caller has made sure of.
/// </summary>
public sealed class ReturnDocumentQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    internal static readonly ColumnFilters<DocumentRow> Rows = new ColumnFilters<DocumentRow>()
        .Text("number", "Number", r => r.Number)
        .Day("date", "Date", r => r.Date)
        .Text("recipient", "Recipient", r => r.RecipientName)
        .Text("gstin", "GSTIN", r => r.RecipientGstin)
        .Text("location", "Booking location", r => r.LocationName)
        .Paise("taxable", "Taxable ₹", r => r.Taxable)
        .Paise("exempt", "Exempt ₹", r => r.Exempt)
        .Paise("igst", "IGST ₹", r => r.Igst)
        .Paise("cgst", "CGST ₹", r => r.Cgst)
        .Paise("sgst", "SGST/UTGST ₹", r => r.StateTax);

    /// <summary>Columns by which the documents behind a figure can be filtered.</summary>
    public static IColumnFilters Columns => Rows;

    /// <summary>All of them one by one in the order of the file; nothing is held but the one at hand.</summary>
    /// <param name="selection">Whose and when.</param>
    /// <param name="section">Only one of the sections of <see cref="ReturnOrder.SectionOf"/>.</param>
    /// <param name="ct">Stops it.</param>
    public async IAsyncEnumerable<ReturnDocument> ReadAsync(ReturnSelection selection, int? section = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var pieces = db.Database.SqlQueryRaw<ReturnPiece>(ReturnSql.Stream(selection, section), ReturnSql.Parameters(selection)).AsAsyncEnumerable();
        var open = new List<ReturnPiece>();
        await foreach (var piece in pieces.WithCancellation(ct))
        {
            if (open.Count > 0 && open[0].Id != piece.Id)
            {
                yield return ReturnPiece.Together(open);
                open.Clear();
            }

            open.Add(piece);
        }

        if (open.Count > 0)
        {
            yield return ReturnPiece.Together(open);
        }
    }

    /// <summary>The documents behind a figure of the working paper.</summary>
    public async Task<Page<ReturnDocumentRow>> PageAsync(ReturnSelection selection, DrillDown behind, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = Rows.Apply(db, Behind(db, selection, behind), request.Where);
        rows = request.Search is { Length: > 0 } words ? rows.Where(r => r.Number.Contains(words) || r.RecipientName.Contains(words) || r.RecipientGstin!.Contains(words)) : rows;
        var total = await rows.CountAsync(ct);
        var sorted = (request.Sort, request.Descending) switch
        {
            ("value", false) => rows.OrderBy(r => r.Value).ThenBy(r => r.Number),
            ("value", true) => rows.OrderByDescending(r => r.Value).ThenBy(r => r.Number),
            ("date", false) => rows.OrderBy(r => r.Date).ThenBy(r => r.Number),
            ("date", true) => rows.OrderByDescending(r => r.Date).ThenByDescending(r => r.Number),
            ("number", true) => rows.OrderByDescending(r => r.Number).ThenBy(r => r.Id),
            _ => rows.OrderBy(r => r.Number).ThenBy(r => r.Id),
        };
        var page = await sorted.Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new([.. page.Select(r => r.Shown())], total);
    }

    private static IQueryable<DocumentRow> Behind(UccmsDbContext db, ReturnSelection selection, DrillDown behind)
    {
        var rows = db.Database.SqlQueryRaw<DocumentRow>(ReturnSql.Documents(selection), ReturnSql.Parameters(selection));
        rows = behind.Table switch
        {
            ReturnTable.Exempt => rows.Where(r => r.Exempt != 0),
            ReturnTable.HsnB2b => selection.SplitsHsn ? rows.Where(r => r.RecipientGstin != null) : rows,
            ReturnTable.HsnB2c => rows.Where(r => r.RecipientGstin == null),
            ReturnTable.Documents => rows,
            var table => rows.Where(r => r.TableName == table.ToString()),
        };
        if (behind.PlaceOfSupplyCode is { } place)
        {
            rows = rows.Where(r => r.PlaceOfSupplyCode == place);
        }

        if (behind.IsInterState is { } isInterState)
        {
            rows = rows.Where(r => r.IsInterState == isInterState);
        }

        if (behind.IsRegistered is { } isRegistered)
        {
            rows = rows.Where(r => (r.RecipientGstin != null) == isRegistered);
        }

        if (behind.Kind is { } kind)
        {
            var text = kind.ToString();
            rows = rows.Where(r => r.Kind == text);
        }

        return ByLine(db, selection, behind, rows);
    }

    private static IQueryable<DocumentRow> ByLine(UccmsDbContext db, ReturnSelection selection, DrillDown behind, IQueryable<DocumentRow> rows)
    {
        if (behind.Rate is null && behind.Sac is null)
        {
            return rows;
        }

        var lines = db.Database.SqlQueryRaw<LineRow>(ReturnSql.Lines, ReturnSql.Parameters(selection));
        if (behind.Rate is { } rate)
        {
            var points = rate.BasisPoints;
            lines = lines.Where(l => l.Rate == points);
        }

        if (behind.Sac is { } sac)
        {
            lines = lines.Where(l => l.Sac == sac);
        }

        return rows.Where(r => lines.Any(l => l.Id == r.Id));
    }
}

/// <summary>A document behind a figure; amounts positive, the kind gives the sign.</summary>
public sealed record ReturnDocumentRow(
    Guid Id, DocumentKind Kind, string Number, DateOnly Date, string? RecipientGstin, string RecipientName, string LocationName, string PlaceOfSupplyCode, bool IsInterState, Money Value, Money Exempt, HeadSums Sums)
{
    public bool IsNote => Kind is DocumentKind.CreditNote or DocumentKind.DebitNote;
}

/// <summary>A row of <see cref="ReturnSql.Documents"/>.</summary>
internal sealed class DocumentRow
{
    public Guid Id { get; init; }

    public int Sign { get; init; }

    public string Kind { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public DateOnly Date { get; init; }

    public string? RecipientGstin { get; init; }

    public string RecipientName { get; init; } = string.Empty;

    public string LocationName { get; init; } = string.Empty;

    public string PlaceOfSupplyCode { get; init; } = string.Empty;

    public bool IsInterState { get; init; }

    public long Value { get; init; }

    public long Exempt { get; init; }

    public long Taxable { get; init; }

    public long Igst { get; init; }

    public long Cgst { get; init; }

    public long StateTax { get; init; }

    public string TableName { get; init; } = string.Empty;

    public ReturnDocumentRow Shown() => new(
        Id, Enum.Parse<DocumentKind>(Kind), Number, Date, RecipientGstin, RecipientName, LocationName, PlaceOfSupplyCode, IsInterState, new(Value), new(Exempt), new(new(Taxable), new(Igst), new(Cgst), new(StateTax)));
}

/// <summary>A row of <see cref="ReturnSql.Lines"/>.</summary>
internal sealed class LineRow
{
    public Guid Id { get; init; }

    public int Sign { get; init; }

    public int IsRegistered { get; init; }

    public string Sac { get; init; } = string.Empty;

    public int Rate { get; init; }

    public long Taxable { get; init; }
}
