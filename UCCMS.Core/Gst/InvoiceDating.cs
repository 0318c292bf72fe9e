using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Which date the documents of one act bear: the IST day of issue; or by the setting the billing date, as long as it has
/// come, is not earlier than the last date of any series it would enter, and lies in no filed month.
/// </summary>
public static class InvoiceDating
{
    /// <param name="rule">The setting.</param>
    /// <param name="today">IST.</param>
    /// <param name="billingDate">Of the period.</param>
    /// <param name="lastDates">Last date of each series concerned, in the billing date's financial year.</param>
    /// <param name="isFiled">The billing date's month is filed for one of the suppliers.</param>
    public static DateOnly Choose(InvoiceDateRule rule, DateOnly today, DateOnly billingDate, IEnumerable<DateOnly> lastDates, bool isFiled) =>
        rule == InvoiceDateRule.Billing && billingDate <= today && !isFiled && lastDates.All(last => billingDate >= last) ? billingDate : today;
}
