using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>What booked articles come to, in the span of a dashboard and on its base.</summary>
/// <param name="Key">Office, product, facility or customer, as addresses name it.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Articles">Booked, not excluded or cancelled.</param>
/// <param name="Charges">Before discount and tax, in paise.</param>
public sealed record RevenueSum(string Key, string Name, Growth Articles, Growth Charges)
{
    public Money Amount => new(Charges.Now);
}

/// <summary>Revenue of one day, or of one month where the span is long.</summary>
public sealed record RevenuePoint(DateOnly From, Money Charges);

/// <summary>Customers who booked in the span, beside those who booked on its base.</summary>
/// <param name="Active">Booked in the span.</param>
/// <param name="BaseActive">Booked on the base.</param>
/// <param name="Retained">Booked in both.</param>
public sealed record CustomerCounts(int Active, int BaseActive, int Retained)
{
    /// <summary>Booked in the span and not on the base.</summary>
    public int Won => Active - Retained;
}

/// <summary>Everything about revenue that a dashboard shows, of one territory.</summary>
/// <param name="Total">All of it; the sums of every list add up to it.</param>
/// <param name="Circles">By circle of the booking office.</param>
/// <param name="Offices">By the offices one step below the territory.</param>
/// <param name="Products">By product.</param>
/// <param name="Facilities">By facility of the contract; what no contract covers stands by itself.</param>
/// <param name="Customers">Largest first.</param>
public sealed record RevenueFigures(
    RevenueSum Total, IReadOnlyList<RevenueSum> Circles, IReadOnlyList<RevenueSum> Offices, IReadOnlyList<RevenueSum> Products, IReadOnlyList<RevenueSum> Facilities, IReadOnlyList<RevenueSum> Customers,
    CustomerCounts Counts, IReadOnlyList<RevenuePoint> Points);

/// <summary>What one office, product and contract come to.</summary>
internal sealed record RevenuePart(OfficeId Office, string Product, ContractId? Contract, Growth Articles, Growth Charges);

/// <summary>Where an office stands.</summary>
internal sealed record RevenuePlace(OfficeId Id, string Name, OfficeId? Circle, OfficeId? Division);

/// <summary>Whose contract it is.</summary>
internal sealed record RevenueContract(ContractId Id, Facility Facility, CustomerId Customer, string CustomerName);
