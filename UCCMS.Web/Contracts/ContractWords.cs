using UCCMS.Core.Contracts;

namespace UCCMS.Web.Contracts;

/// <summary>How the terms of a contract are called on screens.</summary>
internal static class ContractWords
{
    public static string Of(Facility facility) => facility switch
    {
        Facility.SingleOffice => "Single office",
        Facility.CircleAccount => "CAF, one circle",
        Facility.NationalAccount => "NAF, many circles",
        _ => facility.ToString(),
    };

    public static string Of(PaymentKind payment) => payment == PaymentKind.Advance ? "Advance" : "BNPL";

    public static string Of(BillingCycle cycle) => cycle switch
    {
        BillingCycle.AdvanceMonthly => "Monthly, billed on the 30th",
        BillingCycle.Monthly => "Calendar month",
        BillingCycle.Fortnightly => "1st to 15th, 16th to the end",
        BillingCycle.Quarterly => "Financial quarters",
        BillingCycle.Custom => "On agreed days of the month",
        _ => cycle.ToString(),
    };
}
