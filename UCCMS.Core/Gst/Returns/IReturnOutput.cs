namespace UCCMS.Core.Gst.Returns;

/// <summary>Where the upload file goes.</summary>
public interface IReturnOutput
{
    /// <summary>A new stream for a part of the file, 1, 2 …; the writer closes it.</summary>
    Stream OpenPart(int part);

    /// <summary>A stream for what must wait for its place in the file, read back later; the writer closes it, and then it is gone.</summary>
    Stream OpenScratch();
}
