using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>Who acts at the generated customers' offices: four people who hold all these posts.</summary>
internal static class GeneratedPosts
{
    public static Player Clerk(OfficeId office) => new("GENCLERK", "Generated clerk", Role.BookingLocation, office);

    public static Player NodalOf(GeneratedContract contract) => new("GENNODAL", "Generated nodal officer", Role.NodalOffice, contract.Nodal.Id);

    public static Player CircleOf(GeneratedContract contract) => new("GENCIRCLE", "Generated head of circles", Role.CircleOffice, contract.Nodal.Circle);

    /// <summary>The head of its division where it has one office, else of its circle.</summary>
    public static Player ApproverOf(GeneratedContract contract) => contract is { Facility: Facility.SingleOffice, Nodal.Division: { } division }
        ? new("GENDIVISION", "Generated head of divisions", Role.DivisionalOffice, division)
        : CircleOf(contract);
}
