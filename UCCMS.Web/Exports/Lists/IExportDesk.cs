using UCCMS.Core.Exports;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>Where the Export button of a list takes its file: no file leaves without its row in the register.</summary>
public interface IExportDesk
{
    /// <summary>Keeps a file that was written on the screen, and enters it in the register.</summary>
    Task<Outcome<ExportId>> KeepAsync(ListAddress list, ExportFigures figures, string fileName, Stream content, CancellationToken ct);

    /// <summary>Asks for a file to be written in the background.</summary>
    Task<Outcome<ExportId>> AskAsync(ListAddress list, string filters, string filterMark, CancellationToken ct);
}
