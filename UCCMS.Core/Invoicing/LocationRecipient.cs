using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// Who is billed at a location of a contract, and how the supply to them is treated: the one place that decides it, for the
/// preview and for the issue alike.
/// </summary>
/// <param name="Chosen">The customer's GSTIN chosen for the location; null when unregistered.</param>
public sealed record LocationRecipient(CustomerGstin? Chosen)
{
    /// <param name="contract">Its locations say which GSTIN of the customer is billed.</param>
    /// <param name="customer">With its GSTINs.</param>
    /// <param name="office">The booking location.</param>
    /// <param name="serviceEnds">Last day of the period, on which the choice is read.</param>
    public static LocationRecipient Of(Contract contract, Customer customer, OfficeId office, DateOnly serviceEnds)
    {
        var location = contract.Locations.FirstOrDefault(l => l.OfficeId == office && l.IsInForce(serviceEnds)) ?? contract.Locations.FirstOrDefault(l => l.OfficeId == office);
        return new(location?.CustomerGstinId is { } id ? customer.GstinOf(id) : null);
    }

    /// <summary>
    /// A supply to a special economic zone is without payment of tax where an undertaking of the supplier's registration is
    /// in force on the date of the document, else with payment (IGST section 16(3), CGST rule 96A).
    /// </summary>
    /// <param name="supplierGstin">None known yet: with payment.</param>
    /// <param name="undertakings">Of all registrations.</param>
    /// <param name="documentDate">IST.</param>
    public RecipientSupply SupplyBy(string? supplierGstin, IEnumerable<LetterOfUndertaking> undertakings, DateOnly documentDate)
    {
        if (Chosen is not { IsSez: true })
        {
            return new(SupplyKind.Regular, null);
        }

        return LetterOfUndertaking.On(undertakings, supplierGstin, documentDate) is { } undertaking
            ? new(SupplyKind.SezWithoutPayment, undertaking.Arn)
            : new(SupplyKind.SezWithPayment, null);
    }
}

/// <summary>How a supply is treated, and the undertaking it rests on.</summary>
/// <param name="Kind">Of its taxable lines; exempt ones are exempt.</param>
/// <param name="UndertakingArn">Only without payment of tax.</param>
public sealed record RecipientSupply(SupplyKind Kind, string? UndertakingArn);
