using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using static UCCMS.Tests.Adjustments.AdjustmentSamples;

namespace UCCMS.Tests.Adjustments;

public sealed class CeptTicketTests
{
    private static readonly BooksOfDay Books = new(Money.FromRupees(82_000m), Money.Zero);

    [Fact]
    public void Ticket_is_raised_and_closed_only_with_a_reference_and_a_date()
    {
        var ticket = Of4B();
        Assert.Equal("cept.reference", Refusal(() => ticket.Raise(" ", Today, Nodal, Now)));
        Assert.Equal("cept.reference", Refusal(() => ticket.RecordAnswer(true, "done", Today, Nodal, Now)));
        ticket.Raise("INC-1", Today, Nodal, Now);
        Assert.Equal("cept.date", Refusal(() => ticket.RecordAnswer(true, "done", Today.AddDays(1), Nodal, Now)));
        Assert.Equal("cept.answer", Refusal(() => ticket.RecordAnswer(true, "", Today, Nodal, Now)));
        ticket.RecordAnswer(false, "Not understood", Today, Nodal, Now);
        ticket.Raise("INC-2", Today, Nodal, Now);
        Assert.Equal((CeptTicketStatus.Raised, "INC-2", null), (ticket.Status, ticket.Reference, ticket.Answer));
    }

    [Fact]
    public void Balance_as_expected_resolves_it_and_the_old_balance_opens_it_again()
    {
        var ticket = Of4B();
        ticket.Raise("INC-1", Today, Nodal, Now);
        ticket.CheckAgainst(Balance(deposit: 76_100m), Books, Nodal);
        Assert.Equal(CeptTicketStatus.Raised, ticket.Status);
        ticket.CheckAgainst(Balance(deposit: 82_000m), Books, Nodal);
        Assert.Equal((CeptTicketStatus.Resolved, (DateOnly?)Today), (ticket.Status, ticket.Asks[0].ConfirmedOn));
        ticket.CheckAgainst(Balance(deposit: 76_100m) with { AsOn = Today.AddDays(1) }, Books, Nodal);
        Assert.Equal((CeptTicketStatus.Raised, 1, null), (ticket.Status, ticket.Reopenings, ticket.AnsweredOn));
    }

    [Fact]
    public void Balances_of_before_the_answer_open_nothing()
    {
        var ticket = Of4B();
        ticket.Raise("INC-1", Today, Nodal, Now);
        ticket.RecordAnswer(true, "done", Today, Nodal, Now);
        ticket.CheckAgainst(Balance(deposit: 76_100m) with { AsOn = Today.AddDays(-1) }, Books, Nodal);
        Assert.Equal(CeptTicketStatus.Resolved, ticket.Status);
    }

    [Fact]
    public void Bnpl_ticket_has_two_outcomes_that_are_checked_apart()
    {
        var ticket = CeptTicket.Compose(new(Case, "misc-transaction/1", [CeptAskKind.MarkSettled, CeptAskKind.ResetCreditLimit], ["APT-9"], new(Money.Zero, Money.Zero), []), Now);
        ticket.Raise("INC-1", Today, Nodal, Now);
        ticket.CheckAgainst(Balance(creditUsed: 1m), new(Money.Zero, Money.Zero), Nodal);
        Assert.Equal([(DateOnly?)Today, null], ticket.Asks.Select(a => a.ConfirmedOn));
        ticket.CheckAgainst(Balance(open: "apt-9"), new(Money.Zero, Money.Zero), Nodal);
        Assert.Equal([null, (DateOnly?)Today], ticket.Asks.Select(a => a.ConfirmedOn));
        ticket.CheckAgainst(Balance(), new(Money.Zero, Money.Zero), Nodal);
        Assert.Equal(CeptTicketStatus.Resolved, ticket.Status);
    }

    [Fact]
    public void Text_names_customer_expected_balance_and_evidence()
    {
        var text = CeptTicketText.Of(Of4B());
        Assert.Contains("4000000001", text, StringComparison.Ordinal);
        Assert.Contains("₹82,000.00", text, StringComparison.Ordinal);
        Assert.Contains("Voucher: V1", text, StringComparison.Ordinal);
    }

    private static CeptTicket Of4B() => CeptTicket.Compose(
        new(Case, "misc-transaction/1", [CeptAskKind.UpdateBalance], ["APT-9"], Books, [new(0, CeptEvidenceKind.Voucher, "V1", "misc-transaction/1", Today, Money.FromRupees(5_900m))]), Now);

    private static AptBalance Balance(decimal deposit = 0, decimal creditUsed = 0, string? open = null) =>
        new(2, Today, Case.CustomerId, Case.ContractNumber, Money.FromRupees(deposit), Money.FromRupees(creditUsed), open is null ? [] : [open]);
}
