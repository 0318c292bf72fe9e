using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst;

/// <summary>
/// A document about to be issued, still without number and date: one location's lines of one nature, as
/// <see cref="LocationDocument"/> divides them.
/// </summary>
public sealed record GstDocumentDraft
{
    private readonly LocationDocument document;
    private readonly IReadOnlyDictionary<string, Product> products;
    private readonly DateOnly serviceEnds;

    private GstDocumentDraft(LocationDocument document, GstLocation location, IReadOnlyDictionary<string, Product> products, DateOnly serviceEnds) =>
        (this.document, Place, this.products, this.serviceEnds) = (document, location, products, serviceEnds);

    public DocumentKind Kind => document.IsBillOfSupply ? DocumentKind.BillOfSupply : DocumentKind.TaxInvoice;

    public IReadOnlyList<ConsolidationLine> Lines => document.Lines;

    public OfficeId Location => Place.OfficeId;

    public string LocationName => Place.OfficeName;

    public string HandedOverStateCode => Place.StateCode;

    public GstSupplier Supplier => Place.Supplier;

    public GstRecipient Recipient => Place.Recipient;

    /// <summary>A bill of supply bears no tax at all.</summary>
    public SupplyKind Supply => document.SupplyFor(Recipient.Supply);

    /// <summary>Of the letter of undertaking it rests on.</summary>
    public string? UndertakingArn => Supply == SupplyKind.SezWithoutPayment ? Recipient.UndertakingArn : null;

    private GstLocation Place { get; }

    /// <summary>The documents of one location: at least one where there is a line.</summary>
    /// <param name="location">Who supplies and who is billed.</param>
    /// <param name="lines">Of the location.</param>
    /// <param name="products">By code.</param>
    /// <param name="serviceEnds">Last day of the period, on which rates and accounting codes are read.</param>
    public static IEnumerable<GstDocumentDraft> For(
        GstLocation location, IReadOnlyCollection<ConsolidationLine> lines, IReadOnlyDictionary<string, Product> products, DateOnly serviceEnds) =>
        LocationDocument.For(location.Recipient.IsRegistered, lines).Select(d => new GstDocumentDraft(d, location, products, serviceEnds));

    public DocumentTotals Totals(bool roundToRupee) =>
        document.Totals(Supplier.StateCode, Recipient.Gstin, HandedOverStateCode, Recipient.Supply, roundToRupee);

    /// <summary>An unregistered recipient of much is named with address, State and code (CGST rule 46(e)).</summary>
    /// <param name="limit">Taxable value from which it must be.</param>
    /// <exception cref="RuleViolation">gst.recipient-address</exception>
    public void RequireRecipient(Money limit) => RuleViolation.Unless(
        Recipient.IsRegistered || Totals(roundToRupee: false).Taxable < limit || (!string.IsNullOrWhiteSpace(Recipient.Address) && GstStates.Find(Recipient.StateCode) is not null),
        "gst.recipient-address",
        $"A document of {limit} or more to the unregistered recipient {Recipient.Name} must give address and State; complete them at the customer.");

    /// <exception cref="RuleViolation">gst.product-unknown, consolidation.figures-changed: the rate is another than when it was consolidated.</exception>
    public GstInvoiceLine LineOf(ConsolidationLine line, int position)
    {
        var product = products.GetValueOrDefault(line.Product)
            ?? throw new RuleViolation("gst.product-unknown", $"Product {line.Product} is not known; the Administrator enters it with its accounting code.");
        var tax = product.TaxOn(serviceEnds);
        RuleViolation.Unless(
            line.IsExempt == tax.IsExempt && (tax.IsExempt || line.GstRate == tax.Rate),
            "consolidation.figures-changed",
            $"The figures changed since they were consolidated: {product.Name} is {tax.Words.ToLowerInvariant()} on {IndianTime.Show(serviceEnds)}, {(line.IsExempt ? "exempt" : line.GstRate.ToString())} then. Please consolidate it anew.");
        return new(
            position, line.Product, product.Name, line.TrafficClass, tax.Sac, line.ArticleCount, line.Gross, line.Vas,
            line.DiscountRate, line.Discount, line.Taxable, line.IsExempt ? Percent.Zero : line.GstRate, line.IsExempt);
    }
}

/// <summary>A booking location with who supplies there and who is billed there.</summary>
/// <param name="OfficeId">The location.</param>
/// <param name="OfficeName">Its name.</param>
/// <param name="StateCode">Where the articles are handed over.</param>
/// <param name="Supplier">By the dated policy.</param>
/// <param name="Recipient">By the choice made for the location.</param>
public sealed record GstLocation(OfficeId OfficeId, string OfficeName, string StateCode, GstSupplier Supplier, GstRecipient Recipient);
