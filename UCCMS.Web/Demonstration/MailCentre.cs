using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;

namespace UCCMS.Web.Demonstration;

/// <summary>AMPC Delhi, the mail centre that the pilot studied and the directory lacks (SOP 2), entered by hand like any other.</summary>
internal sealed class MailCentre(Stage stage)
{
    public async Task EnsureAsync(UccmsDbContext db, Player administrator, CancellationToken ct)
    {
        var division = await db.Set<Office>().Where(o => o.Id == Cast.SarojiniNagar).Select(o => o.DivisionId).SingleAsync(ct);
        var input = new AddOffice.Input("AMPC Delhi", OfficeKind.MailCentre, division!.Value, "07", "New Delhi", "110037");
        var id = await stage.ActAsync(administrator, "mail centre", (AddOffice u) => u, input, ct);
        if (id != Cast.Ampc)
        {
            throw new InvalidOperationException($"The demonstration wants a fresh database: AMPC Delhi got the code {id}, not {Cast.Ampc}.");
        }
    }
}
