using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>A row of <see cref="ReturnSql.Stream"/>: a document's head with one of its rates or lines.</summary>
internal sealed class ReturnPiece
{
    public Guid Id { get; init; }

    public string Kind { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public int Serial { get; init; }

    public DateOnly Date { get; init; }

    public string? RecipientGstin { get; init; }

    public string RecipientName { get; init; } = string.Empty;

    public string Supply { get; init; } = string.Empty;

    public string PlaceOfSupplyCode { get; init; } = string.Empty;

    public bool IsInterState { get; init; }

    public long Value { get; init; }

    public long Exempt { get; init; }

    public int IsLarge { get; init; }

    /// <summary>0 a rate, 1 a line.</summary>
    public int Part { get; init; }

    public int Rate { get; init; }

    public long Taxable { get; init; }

    public long Igst { get; init; }

    public long Cgst { get; init; }

    public long Sgst { get; init; }

    public long Utgst { get; init; }

    public string Sac { get; init; } = string.Empty;

    /// <summary>The document that these pieces are of; rates come before lines.</summary>
    public static ReturnDocument Together(List<ReturnPiece> pieces)
    {
        var head = pieces[0];
        var rates = new List<ReturnRate>();
        var services = new List<ReturnService>();
        foreach (var piece in pieces)
        {
            if (piece.Part == 0)
            {
                rates.Add(new(new Percent(piece.Rate), new Money(piece.Taxable), new GstSplit(new(piece.Igst), new(piece.Cgst), new(piece.Sgst), new(piece.Utgst))));
            }
            else
            {
                Add(services, new(piece.Sac, new Percent(piece.Rate), piece.Rate == 0, new Money(piece.Taxable)));
            }
        }

        return new(
            head.Id, KindOf(head.Kind), head.Number, head.Serial, head.Date, head.RecipientGstin, head.RecipientName, SupplyOf(head.Supply), head.PlaceOfSupplyCode,
            head.IsInterState, new(head.Value), new(head.Exempt), rates, services, head.IsLarge == 1);
    }

    // several products of one code and rate are one service
    private static void Add(List<ReturnService> services, ReturnService more)
    {
        var at = services.FindIndex(s => s.Rate == more.Rate && string.Equals(s.Sac, more.Sac, StringComparison.Ordinal));
        if (at < 0)
        {
            services.Add(more);
        }
        else
        {
            services[at] = services[at] with { Taxable = services[at].Taxable + more.Taxable };
        }
    }

    private static DocumentKind KindOf(string text) => text switch
    {
        nameof(DocumentKind.TaxInvoice) => DocumentKind.TaxInvoice,
        nameof(DocumentKind.BillOfSupply) => DocumentKind.BillOfSupply,
        nameof(DocumentKind.CreditNote) => DocumentKind.CreditNote,
        _ => Enum.Parse<DocumentKind>(text),
    };

    private static SupplyKind SupplyOf(string text) => text == nameof(SupplyKind.Regular) ? SupplyKind.Regular : Enum.Parse<SupplyKind>(text);
}
