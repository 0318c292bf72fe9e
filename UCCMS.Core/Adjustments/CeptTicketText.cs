using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The text to paste into the help desk of CEPT.</summary>
public static class CeptTicketText
{
    public static string SubjectOf(CeptTicket ticket) =>
        $"{string.Join(" and ", ticket.Asks.OrderBy(a => a.Position).Select(a => Words.Of(a.Kind)))}: customer {ticket.CustomerId}, contract {ticket.ContractNumber}";

    public static string Of(CeptTicket ticket) =>
        $"""
        {SubjectOf(ticket)}

        Customer: {ticket.CustomerName} ({ticket.CustomerId}), contract {ticket.ContractNumber}
        Office: {ticket.OwningOfficeId}
        Period: {IndianTime.Show(ticket.PeriodFrom)} to {IndianTime.Show(ticket.PeriodTo)}

        Please:
        {string.Join('\n', ticket.Asks.OrderBy(a => a.Position).Select(a => $"{a.Position}. {Request(a.Kind, ticket)}"))}

        Evidence:
        {string.Join('\n', ticket.Evidence.OrderBy(e => e.Position).Select(e => $"- {Words.Of(e.Kind)}: {e.Title} of {IndianTime.Show(e.Date)}, {e.Amount}"))}
        """;

    private static string Request(CeptAskKind kind, CeptTicket ticket) => kind switch
    {
        CeptAskKind.UpdateBalance => $"Bring the customer's balance in APT to {ticket.ExpectedDeposit} as on {IndianTime.Show(ticket.ExpectedOn)} (SOP Ver 1.1, 4.B).",
        CeptAskKind.MarkSettled => $"Mark the invoice {ticket.AptInvoiceNumbers.Replace(";", ", ", StringComparison.Ordinal)} as settled; its value was posted by misc. transaction (SOP Ver 1.1, 4.C).",
        CeptAskKind.ResetCreditLimit => $"Reset the credit limit: {ticket.ExpectedCreditUsed} is used as on {IndianTime.Show(ticket.ExpectedOn)} (SOP Ver 1.1, 4.C).",
        _ => throw new InvalidOperationException($"Unknown request {kind}."),
    };
}
