using UCCMS.Tests.Billing;
using UCCMS.Tests.Bookings;
using UCCMS.Tests.Shared;
using UCCMS.Tests.SignIn;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("UCCMS.Tests.Shared." + nameof(LongestFirst), "UCCMS.Tests")]

namespace UCCMS.Tests.Shared;

/// <summary>What runs for minutes in one piece begins first, so that no core stands idle at the end while another finishes it.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [JourneysOfMoney.Name, nameof(SimulatedYearTests), "Journeys", nameof(MutatedFileTests), nameof(KilledImportTests), nameof(AuthorisationMatrixTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(PlaceOf);

    private static int PlaceOf(ITestCollection collection) =>
        Array.FindIndex(Long, l => collection.DisplayName.EndsWith(l, StringComparison.Ordinal)) is >= 0 and var place ? place : Long.Length;
}
