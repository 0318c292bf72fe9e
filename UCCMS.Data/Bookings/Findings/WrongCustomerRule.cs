using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>No contract in force covers what was keyed, for this office, product and date.</summary>
internal sealed class WrongCustomerRule() : RowDoubtRule(FindingCode.WrongCustomer);
