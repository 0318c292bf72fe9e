using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// An invoice or bill of supply of a location that missed the period, as a proposal shows it: all of it but number, date
/// and signatory. It is issued in the act that approves the proposal, or not at all.
/// </summary>
public sealed class ProposedInvoice
{
    private readonly List<GstInvoiceLine> lines = [];
    private readonly List<GstInvoiceTax> taxes = [];

    private ProposedInvoice()
    {
    }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public DocumentKind Kind { get; private set; }

    public OfficeId LocationOfficeId { get; private set; }

    public string LocationName { get; private set; } = string.Empty;

    /// <summary>Whose figures it bills.</summary>
    public LocationDraftId? LocationDraftId { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    public string SupplierStateCode { get; private set; } = string.Empty;

    public string RecipientName { get; private set; } = string.Empty;

    /// <summary>None for an unregistered recipient.</summary>
    public string? RecipientGstin { get; private set; }

    public SupplyKind Supply { get; private set; }

    public string PlaceOfSupplyCode { get; private set; } = string.Empty;

    /// <summary>Value that bears tax.</summary>
    public Money Taxable { get; private set; }

    /// <summary>Value that bears none.</summary>
    public Money Exempt { get; private set; }

    public Money Tax { get; private set; }

    public Money RoundOff { get; private set; }

    public Money Payable { get; private set; }

    public IReadOnlyList<GstInvoiceLine> Lines => lines;

    /// <summary>One a rate above zero.</summary>
    public IReadOnlyList<GstInvoiceTax> Taxes => taxes;

    /// <summary>Of all rates.</summary>
    public GstSplit Split => taxes.Aggregate(GstSplit.None, (sum, t) => sum + new GstSplit(t.Igst, t.Cgst, t.Sgst, t.Utgst));

    /// <summary>The lines it is issued from.</summary>
    internal IEnumerable<ConsolidationLine> Source => lines.OrderBy(l => l.Position).Select(l => new ConsolidationLine(
        LocationOfficeId, LocationDraftId, l.Product, l.TrafficClass, l.ArticleCount, l.Gross, l.Vas, l.DiscountRate, l.Discount, l.Taxable, l.GstRate, l.IsExempt, FromAptFigures: false));

    /// <exception cref="RuleViolation">gst.product-unknown</exception>
    internal static ProposedInvoice Of(GstDocumentDraft draft, bool roundToRupee)
    {
        var totals = draft.Totals(roundToRupee);
        var invoice = new ProposedInvoice
        {
            Kind = draft.Kind,
            LocationOfficeId = draft.Location,
            LocationName = draft.LocationName,
            LocationDraftId = draft.Lines[0].LocationDraftId,
            SupplierGstin = draft.Supplier.Gstin,
            SupplierStateCode = draft.Supplier.StateCode,
            RecipientName = draft.Recipient.Name,
            RecipientGstin = draft.Recipient.Gstin?.Value,
            Supply = draft.Supply,
            PlaceOfSupplyCode = PlaceOfSupply.Of(draft.Supplier.StateCode, draft.Recipient.Gstin, draft.HandedOverStateCode, draft.Supply).StateCode,
            Taxable = totals.Taxable,
            Exempt = totals.Exempt,
            Tax = totals.Tax,
            RoundOff = totals.RoundOff,
            Payable = totals.Payable,
        };
        invoice.lines.AddRange(draft.Lines.Select((line, at) => draft.LineOf(line, at + 1)));
        invoice.taxes.AddRange(totals.Buckets.Select(b => new GstInvoiceTax(b.Rate, b.Taxable, b.Split.Cgst, b.Split.Sgst, b.Split.Utgst, b.Split.Igst)));
        return invoice;
    }

    internal ProposedInvoice At(int position)
    {
        Position = position;
        return this;
    }

    /// <summary>Same parties, place and amounts: what was shown is what is issued.</summary>
    internal bool IsSameAs(ProposedInvoice other) =>
        (Kind, LocationOfficeId, SupplierGstin, RecipientGstin, Supply, PlaceOfSupplyCode) == (other.Kind, other.LocationOfficeId, other.SupplierGstin, other.RecipientGstin, other.Supply, other.PlaceOfSupplyCode)
        && (Exempt, RoundOff, Payable) == (other.Exempt, other.RoundOff, other.Payable)
        && taxes.ToHashSet().SetEquals(other.taxes);
}
