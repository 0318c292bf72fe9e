using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Adjustments;

/// <summary>What there is one transfer entry for (SOP 4.D): a customer, from an office to a booking location, for a billing period.</summary>
public sealed record TransferWay(CustomerId Customer, OfficeId From, OfficeId To, DateOnly PeriodFrom);
