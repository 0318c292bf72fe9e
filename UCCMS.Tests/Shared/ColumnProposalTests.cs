using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class ColumnProposalTests
{
    [Theory]
    [InlineData("Consignment Barcode", "article_number")]
    [InlineData("Booking Dt & Time", "booked_at")]
    [InlineData("Weight (in Gms)", "weight_g")]
    [InlineData("Dest PIN Code", "destination_pin")]
    [InlineData("VAS Amt", "vas_charges")]
    [InlineData("Base Tariff Amt", "base_tariff")]
    public void Unknown_header_is_suggested_for_the_column_it_resembles(string header, string column)
    {
        var proposal = Assert.Single(ColumnProposal.For([header], BookingColumns.All));
        Assert.Equal((column, ProposalOrigin.Suggested), (proposal.Column, proposal.Origin));
    }

    [Theory]
    [InlineData("Counter Clerk")]
    [InlineData("Remarks")]
    [InlineData("S. No.")]
    public void Header_that_resembles_an_optional_column_only_a_little_is_left_alone(string header) =>
        Assert.Equal(ProposalOrigin.None, Assert.Single(ColumnProposal.For([header], BookingColumns.All)).Origin);

    [Fact]
    public void Known_and_saved_names_go_before_likeness_and_no_column_is_proposed_twice()
    {
        var proposals = ColumnProposal.For(
            ["Article No", "Article Number 2", "Clerk", "office_id", "X", "error"], BookingColumns.All, new Dictionary<string, string> { ["x"] = "product" });
        Assert.Equal(
            [("article_number", ProposalOrigin.Known), ("", ProposalOrigin.None), ("office_id", ProposalOrigin.Known), ("product", ProposalOrigin.Saved)],
            proposals.Where(p => p.Header != "Article Number 2").Select(p => (p.Column, p.Origin)));
        Assert.Equal(proposals.Count(p => p.Column.Length > 0), proposals.Where(p => p.Column.Length > 0).Select(p => p.Column).Distinct().Count());
    }
}
