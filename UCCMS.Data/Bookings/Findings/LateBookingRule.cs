using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Imported after the location's draft of that period was submitted.</summary>
internal sealed class LateBookingRule() : RowDoubtRule(FindingCode.LateBooking);
