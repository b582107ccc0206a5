//! What stands in the heads of the pages for pages of others, and of those that tell how to show them.

use super::assets::Asset;
use super::html::attribute;
use super::pages::Frame;
use super::rendered::Embedded;

impl Frame<'_> {
    /// What comes first where somebody else shows the page. Links leave the frame: no other page of the
    /// site may be shown in it.
    pub(super) fn embedded(&self, embedded: &Embedded) -> String {
        format!(
            "<base target=\"_blank\">\n\
             <script data-embed=\"{}\" data-languages=\"{}\" data-areas=\"{}\">{}</script>\n",
            attribute(&self.base.join("embed/")),
            attribute(&embedded.languages),
            attribute(&embedded.areas),
            self.embedded,
        )
    }

    /// The script that puts a snippet together, and the one that the snippet names.
    pub(super) fn builder(&self) -> String {
        let script = |asset: &Asset, more: &str| {
            format!(
                "<script src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\"{more}></script>\n",
                attribute(&asset.address),
                asset.integrity
            )
        };
        let base = format!(" type=\"module\" data-base=\"{}\"", attribute(self.base.as_str()));
        let style = format!(
            "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\">\n",
            attribute(&self.styles.builder.address),
            self.styles.builder.integrity,
        );
        style + &script(&self.builder, &base) + &script(&self.embed, " id=\"embed\" async")
    }
}
