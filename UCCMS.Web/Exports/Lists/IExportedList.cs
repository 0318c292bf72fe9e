using UCCMS.Core.Exports;

namespace UCCMS.Web.Exports.Lists;

/// <summary>A list that can be written without a screen, as its address says.</summary>
internal interface IExportedList
{
    /// <summary>Fingerprint of the filters that its page took from the address.</summary>
    string FilterMark { get; }

    /// <summary>Writes every row as a workbook.</summary>
    /// <param name="output">Only written forwards.</param>
    /// <param name="asked">Who takes it away, and from when it is.</param>
    /// <param name="onRows">Called with rows written and rows of the list, every few thousand.</param>
    /// <exception cref="ListDisturbed">Rows came or went meanwhile.</exception>
    Task<(ExportFigures Figures, string FileName)> WriteAsync(Stream output, ExportAsked asked, Func<int, int, Task> onRows, CancellationToken ct);
}

/// <summary>Who takes a list away, and from when it is.</summary>
internal sealed record ExportAsked(string By, DateTime AsOfUtc);

/// <summary>Rows came or went while a list was written, so that one might be missing or stand twice.</summary>
public sealed class ListDisturbed() : Exception("The list changed while it was written.");

/// <summary>What a page rendered without a screen offers: its list of this prefix.</summary>
internal sealed class ListCapture(string prefix)
{
    public IExportedList? List { get; private set; }

    public void Offer(string listPrefix, IExportedList list)
    {
        if (listPrefix == prefix)
        {
            List = list;
        }
    }
}
