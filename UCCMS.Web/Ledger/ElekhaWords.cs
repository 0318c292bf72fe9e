using UCCMS.Core.Ledger.Elekha;

namespace UCCMS.Web.Ledger;

/// <summary>How a head stands against e-Lekha, as people say it.</summary>
internal static class ElekhaWords
{
    public static string Of(ElekhaStanding standing) => standing switch
    {
        ElekhaStanding.Match => "Reflected",
        ElekhaStanding.NotReflected => "Not reflected",
        ElekhaStanding.Differs => "Differs",
        _ => "Only in e-Lekha",
    };
}
