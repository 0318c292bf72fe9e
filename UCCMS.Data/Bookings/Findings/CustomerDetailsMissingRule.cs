using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Customer, contract or the GSTIN for the location is missing or invalid.</summary>
internal sealed class CustomerDetailsMissingRule() : RowDoubtRule(FindingCode.CustomerDetailsMissing);
